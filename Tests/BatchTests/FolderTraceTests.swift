import Civil
import Foundation
import Testing

@testable import Batch

/// When the page beside the inbox is written again: exactly when something that it depends on has changed.
@Suite struct FolderTraceTests {
    private let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    private func trace(asOf: String = "2022-11-20") throws -> FolderTrace {
        FolderTrace(of: try workspace.options(asOf: asOf))
    }

    @Test(arguments: ["inbox/Ba Be.csv", "inbox/2022-11/Ba Be.csv", "tonghop.yaml", "nhan.csv", "templates/x.mustache"])
    func aFileThatComesGrowsOrGoesIsSeen(path: String) throws {
        var traces = [try trace()]
        for text in ["1", "12"] {
            try workspace.write(text, to: path)
            traces.append(try trace())
        }
        try FileManager.default.removeItem(at: workspace.folder.appending(path: path))
        traces.append(try trace())
        for (before, after) in zip(traces, traces.dropFirst()) { #expect(before != after) }
    }

    @Test func midnightIsSeen() throws {
        #expect(try trace() != trace(asOf: "2022-11-21"))
    }

    /// Otherwise it would be written again and again without end.
    @Test func thePageItselfIsNot() throws {
        let before = try trace()
        try workspace.write("<!DOCTYPE html>", to: "tinh-hinh.html")
        try workspace.write("half", to: ".tonghop-new-tinh-hinh.html-1-0")
        #expect(try trace() == before)
    }
}
