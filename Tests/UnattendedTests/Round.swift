import Foundation
import Testing

/// The round of November 2022 between a department and three districts, as they work: a workspace made by `tonghop
/// init`, the program, LibreOffice and mail. It is removed at the end.
final class Round: Sendable {
    let folder = FileManager.default.temporaryDirectory.path + "/tonghop-round-\(UUID().uuidString)"
    let server: MailServer
    var workspace: String { "\(folder)/bao-cao" }
    /// The folder that `report` publishes.
    var published: String { "\(workspace)/reports/2022-11" }

    init() throws {
        server = try MailServer()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(try Program.run(["init", workspace]).status == 0)
        // Three districts are enough. Changes to communes of other districts must go, because these communes are
        // missing.
        let register = try text("register.csv").split(separator: "\n")
        let kept = register.filter { $0.contains(/^province_code|,(058|060|061),/) }
        try write(kept.joined(separator: "\n") + "\n", to: "register.csv")
        try write(text("lineage.csv").prefix { $0 != "\n" } + "\n", to: "lineage.csv")
        try write(text("tonghop.yaml") + server.settings, to: "tonghop.yaml")
        try write("061,babe@b.vn\n060,pacnam@b.vn\n058,thanhpho@b.vn\n", to: "danh-ba.csv")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A text file of the workspace.
    func text(_ path: String) throws -> String { try String(contentsOfFile: "\(workspace)/\(path)", encoding: .utf8) }

    func write(_ text: String, to path: String) throws {
        try text.write(toFile: "\(workspace)/\(path)", atomically: false, encoding: .utf8)
    }

    /// A file comes, under a name chosen by its sender.
    ///
    /// - Parameter day: the day of November on which it was last saved.
    func receive(_ file: String, as name: String, day: Int) throws {
        let path = "\(workspace)/inbox/\(name)"
        try FileManager.default.copyItem(atPath: file, toPath: path)
        let saved = try Date("2022-11-\(day)T03:00:00Z", strategy: .iso8601)
        try FileManager.default.setAttributes([.modificationDate: saved], ofItemAtPath: path)
    }

    /// Runs a verb of the program in the workspace of the round.
    func tonghop(_ verb: String, _ more: String...) throws -> Program.Ending {
        try Program(
            [verb, "--workspace", workspace, "--period", "2022-11"] + more,
            environment: ["TONGHOP_SMTP_PASSWORD": MailServer.password]
        ).ending()
    }

    /// What somebody types into a workbook in LibreOffice.
    struct Typing: Encodable {
        enum Value: Encodable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
            case text(String), number(Int)

            init(stringLiteral value: String) { self = .text(value) }
            init(integerLiteral value: Int) { self = .number(value) }

            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                switch self {
                case .text(let text): try container.encode(text)
                case .number(let number): try container.encode(number)
                }
            }
        }
        var cells: [String: [String: Value]]
        /// The answer and the reason, by the code of the item on the sheet “Cần sửa”.
        var answers: [String: [String]] = [:]
    }

    /// Opens a file in LibreOffice, types, saves it as .xlsx and returns its path.
    func typed(_ typing: Typing, into file: String) throws -> String {
        let result = "\(folder)/\(UUID().uuidString).xlsx"
        let typing = String(decoding: try JSONEncoder().encode(typing), as: UTF8.self)
        _ = try python("clerk.py", file, result, typing)
        return result
    }

    /// The output of one of the Python peers.
    func python(_ peer: String, _ arguments: String...) throws -> Data {
        let ending = try Program(["\(Program.peers)/\(peer)"] + arguments, executable: "/usr/bin/python3").ending()
        try #require(ending.status == 0, "\(peer): \(ending.errors)")
        return Data(ending.output.utf8)
    }

    /// A message as Python's parser reads it.
    struct Mail: Decodable {
        struct Part: Decodable {
            let name: String
            let content: Data
        }
        let body: String
        let parts: [Part]
        let defects: [String]
    }

    /// The messages to an address, in order of arrival.
    func mail(to address: String) throws -> [Mail] {
        try server.messages.filter { $0.recipients == [address] }.map { message in
            try JSONDecoder().decode(Mail.self, from: python("mail.py", message.path))
        }
    }
}
