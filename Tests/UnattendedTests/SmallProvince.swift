import Foundation

/// A workspace for a province with one district and two communes. Its return leaves nothing to attend to, so the whole
/// job takes a moment. It is removed at the end.
final class SmallProvince: Sendable {
    let folder: String
    var inbox: String { "\(folder)/inbox" }
    var reports: String { "\(folder)/reports" }
    /// The folder of the period that `report` publishes.
    var published: String { "\(reports)/2022-11" }

    init(at folder: String? = nil) throws {
        self.folder = folder ?? FileManager.default.temporaryDirectory.path + "/tonghop-unattended-\(UUID().uuidString)"
        for part in [inbox, reports, "\(self.folder)/noi-dung"] {
            try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
        }
        try write(Self.register, to: "register.csv")
        try write(Self.returned(), to: "inbox/Ba Be.csv")
        try write("---\nnumber: 12\n---\n", to: "noi-dung/2022-11.md")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes a file whose time of change lies some way back.
    func write(_ text: String, to path: String) throws {
        let file = "\(folder)/\(path)"
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_668_000_000)], ofItemAtPath: file)
    }

    /// Files that somebody puts into the published folder.
    static let added = ["ban-ky.pdf", "phu-luc/ghi chú.txt"]

    /// Adds a scan of the signed report, and a note.
    func addSignedCopy() throws {
        for path in Self.added { try Data(path.utf8).write(to: URL(fileURLWithPath: "\(published)/\(path)")) }
    }

    /// The arguments for a report in this workspace.
    ///
    /// - Parameter day: the day of November 2022.
    func report(day: Int = 30, _ more: String...) -> [String] {
        ["report", "--workspace", folder, "--period", "2022-11", "--as-of", "2022-11-\(day)"] + more
    }

    /// The name, bytes and times of the files in the inbox, to check that nothing was touched.
    var inputs: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: inbox).sorted().map { name in
                let path = "\(inbox)/\(name)"
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                let content = FileManager.default.contents(atPath: path) ?? Data()
                return "\(name) \(content.hashValue) \(attributes[.modificationDate] ?? "")"
            }
        }
    }

    private static let register = """
        province_code,province_name,province_type,group_code,group_name,group_type,commune_code,commune_name,commune_type,areas,valid_from,valid_to
        06,Bắc Kạn,tỉnh,061,Ba Bể,huyện,01891,Bành Trạch,xã,mountain,,
        06,Bắc Kạn,tỉnh,061,Ba Bể,huyện,01894,Phúc Lộc,xã,mountain,,

        """

    /// The return of the district.
    ///
    /// - Parameter first: the points of the first commune for criterion 1.
    static func returned(first: Int = 90) -> String {
        let heads =
            ["Mã xã", "Xã, phường, thị trấn"] + (1...13).map { "Tiêu chí \($0)" }
            + ["Tổng điểm", "Đăng ký", "Kế hoạch", "Cam kết"]
        let rows = [("01891", "Xã Bành Trạch", first), ("01894", "Xã Phúc Lộc", 95)].map { code, name, first in
            let points = [first] + (2...13).map { $0 == 7 ? 45 : 60 + $0 }
            return [code, name] + (points + [points.reduce(0, +)]).map(String.init) + ["x", "x", "x"]
        }
        return ([heads.map { "\"\($0)\"" }] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
