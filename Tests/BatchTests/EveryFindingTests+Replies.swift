import Findings
import Foundation

@testable import Batch

// What goes back to the districts.

extension EveryFindingTests {
    func replyProduction(of code: FindingCode) throws -> Produced {
        switch code {
        case .replyDayWrong: try .settings("replies: { by: { 2022-11: 2022-10-31 } }")
        case .replyDayNotKept:
            try .workspace(at: "~/tonghop.yaml") {
                try $0.write("replies:\n  by:\n    2022-11: 2022-12-24\n", to: "tonghop.yaml")
                return try $0.report(asOf: "2022-11-28")
            }
        default: throw CocoaError(.featureUnsupported)
        }
    }
}
