import Civil
import Registry

/// What the register of a new workspace says about today, and what it leaves open.
public struct InitProvince: Sendable, Equatable {
    /// Name with type, `tỉnh Thái Nguyên`. If the register says nothing about today, the name of the province that has
    /// ceased.
    public let name: String
    /// How many communes there are today; `nil` where there is no register for today.
    public let communes: Int?
    /// The types of its communes, in order: xã, phường.
    public let types: [String]
    /// The name, with type, that the province's code stood for until 30/06/2025, if it was another one.
    public let formerName: String?
    /// The communes send their returns themselves.
    public let reportThemselves: Bool
    /// For how many communes nobody has said in what area they lie.
    public let withoutAreas: Int
    /// The units come from the country's lists of 2023 and of 01/07/2025.
    public let isFromLists: Bool

    /// Throws when the workspace has a register of its own that cannot be used.
    init(_ workspace: Workspace, on today: CivilDate) throws(RunFailure) {
        let (units, lineage) = try workspace.registerTexts()
        let code = workspace.settings.province
        isFromLists = code.flatMap(NationalUnits.unitsFile) == units
        let listed = isFromLists ? code.flatMap(NationalUnits.province) : nil
        formerName = listed.flatMap { $0.since == nil || $0.since == $0.before ? nil : $0.before?.fullName }
        let book: RegisterBook
        do throws(RegisterFileError) {
            book = try RegisterBook(csv: units, lineage: lineage, province: code)
        } catch {
            throw RunFailure([error.finding(in: workspace.folder)])
        }
        do throws(NoRegisterError) {
            let register = try book.register(on: today)
            let used = Set(register.communes.map(\.type))
            (name, communes) = (register.province.fullName, register.communes.count)
            types = UnitType.allCases.filter(used.contains).map(\.rawValue)
            reportThemselves = register.isReportedByCommunes
            withoutAreas = register.communes.count { $0.areas == nil }
        } catch {
            (name, communes, types) = (error.province?.fullName ?? "", nil, [])
            (reportThemselves, withoutAreas) = (false, 0)
        }
    }
}
