import CNationalUnits
import Civil

/// The units of every province from two published lists of the country (Sources/CNationalUnits): the list of 2023,
/// taken to hold until the districts ceased on 30/06/2025, and the list of 01/07/2025. They do not say what changed on
/// other days, what area a commune lies in, or which unit became which.
public enum NationalUnits {
    /// The last day of the districts, and the first day of the units since then.
    public static let lastDayOfDistricts = "2025-06-30"
    public static let firstDaySince = "2025-07-01"

    /// The province that a code stood for until 30/06/2025, and the one since then. Some codes went to a province of
    /// another name (82: Tiền Giang, then Đồng Tháp).
    public struct Listed: Sendable, Equatable {
        public let code: String
        public let before: Province?
        /// `nil` for a province that ceased.
        public let since: Province?
        /// The later of the two names.
        public var name: String { since?.name ?? before?.name ?? "" }
    }

    /// All codes of both lists, in order.
    public static let provinces: [Listed] = {
        let old = byCode(before)
        let new = byCode(since)
        return Set(old.keys).union(new.keys).sorted().map { Listed(code: $0, before: old[$0], since: new[$0]) }
    }()

    private static func byCode(_ list: [[String]]) -> [String: Province] {
        Dictionary(list.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first }).reduce(into: [:]) {
            let (type, name) = split($1.value, types: ["Tỉnh", "Thành phố"])
            $0[$1.key] = Province(code: $1.key, name: name, type: type)
        }
    }

    /// The provinces that a code stands for. The code may be written without its zero; `nil` where the lists have none.
    public static func province(_ code: String) -> Listed? {
        let padded = UnitCode.province(code)
        return provinces.first { $0.code == padded }
    }

    /// The text of a province's units' file, as `RegisterBook` reads it; `nil` for a code that the lists do not have.
    public static func unitsFile(ofProvince code: String) -> String? {
        guard province(code) != nil else { return nil }
        let code = UnitCode.province(code)
        let districts = before.filter { $0[0] == code }.map { line in
            let (group, groupName) = split(line[3], types: ["Thành phố", "Thị xã", "Huyện", "Quận"])
            return row(
                line, group: [line[2], groupName, group], commune: Array(line[4...]),
                span: ["", lastDayOfDistricts])
        }
        let alone = since.filter { $0[0] == code }.map { line in
            row(line, group: ["", "", ""], commune: Array(line[2...]), span: [firstDaySince, ""])
        }
        let head = RegisterBook.unitColumns.joined(separator: ",")
        return ([head] + districts + alone).joined(separator: "\n") + "\n"
    }

    /// - Parameter commune: its code, its name with its type, and its type.
    private static func row(_ line: [String], group: [String], commune: [String], span: [String]) -> String {
        let (type, name) = split(line[1], types: ["Tỉnh", "Thành phố"])
        let bare = String(commune[1].dropFirst(commune[2].count + 1))
        return ([line[0], name, type] + group + [commune[0], bare, commune[2].lowercased(), "unknown"] + span)
            .joined(separator: ",")
    }

    /// Splits "Thành phố Huế" into `thành phố` and `Huế`.
    private static func split(_ written: String, types: [String]) -> (type: String, name: String) {
        let type = types.first { written.hasPrefix($0 + " ") } ?? ""
        return (type.lowercased(), String(written.dropFirst(type.isEmpty ? 0 : type.count + 1)))
    }

    /// Columns: province, its name, district, its name, commune, its name, its type.
    private static let before = lines(of: national_units_2023())
    /// The same columns without the district.
    private static let since = lines(of: national_units_2025())

    /// The fields of each line below the head. The lists have no quotes.
    private static func lines(of list: national_list) -> [[String]] {
        UnsafeBufferPointer(start: list.bytes, count: list.count).split(separator: UInt8(ascii: "\n")).dropFirst().map {
            $0.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}
