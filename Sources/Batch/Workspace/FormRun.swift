import Civil
import Delivery
import Findings
import Forms
import Registry
import WorkbookWriting

/// Makes the blank returns of a period, for the analyst to send to those who report.
public enum FormRun {
    /// For whom forms are made.
    public enum Selection: Sendable, Equatable {
        case all
        /// The reporting unit with this code.
        case district(String)
        /// A form for this commune alone, by its code.
        case commune(String)
    }

    /// What became of one form.
    public enum Result: Sendable, Equatable {
        case written
        /// The file that is there is this very form, blank.
        case same
        /// Another file has its name, perhaps the form filled in. It stays.
        case kept
    }

    /// Writes the forms into the folder that `options.output` names, or into `bieu-mau/<period>` of the workspace.
    /// Files that are there are not touched.
    ///
    /// Throws when the register has no such unit, or the folder cannot be written.
    public static func run(
        _ selection: Selection, _ options: RunOptions
    ) throws(RunFailure) -> [(path: String, result: Result)] {
        // Forms that go elsewhere need nothing of a workspace.
        let workspace = try options.output == nil ? Workspace(of: options) : Workspace(options.workspace)
        // Forms go out before their month begins, so a period that was asked for may lie after the run's day.
        let period: Period
        if let asked = options.period { period = asked } else { period = try PeriodRun.period(of: options) }
        let basis = try Basis(workspace, period: period, laysOut: false)
        let forms = try forms(selection, basis, of: period)
        let folder = options.output ?? "\(workspace.folder)/\(formFolder)/\(period)"
        do throws(PublicationError) { try Publication.makeFolder(folder) } catch { throw RunFailure(error) }
        var results: [(path: String, result: Result)] = []
        for form in forms {
            let path = "\(folder)/\(form.fileName)"
            results.append((path, try write(form, to: path)))
        }
        return results
    }

    private static let formFolder = "bieu-mau"

    private static func forms(
        _ selection: Selection, _ basis: Basis, of period: Period
    ) throws(RunFailure) -> [ReturnForm] {
        let register = basis.register
        func form(_ kind: ReturnForm.Kind) -> ReturnForm {
            ReturnForm(kind, period: period, rulebook: basis.rulebook, register: register)
        }
        switch selection {
        case .all: return ReturnForm.all(period: period, rulebook: basis.rulebook, register: register)
        case .district(let code):
            guard let unit = register.unit(writtenCode: code) else { throw unknown(code, in: register) }
            return [form(ReturnForm.Kind(unit, in: register))]
        case .commune(let code):
            guard let commune = register.commune(code: UnitCode.commune(code)),
                let group = register.unit(code: commune.unitCode)
            else { throw unknown(code, in: register) }
            return [form(.commune(commune, of: group))]
        }
    }

    /// The failure for an unknown code, which lists the reporting units.
    private static func unknown(_ code: String, in register: Register) -> RunFailure {
        let named = register.units.prefix(mostNamed).map { "\($0.code) \($0.name)" }.joined(separator: ", ")
        let rest = register.units.count > mostNamed ? ", …" : ""
        return RunFailure([
            Finding(
                .communeNotFound, at: .nowhere, value: code,
                clauses: [.suggestions: .codesOfUnits(named + rest)])
        ])
    }

    private static let mostNamed = 20

    private static func write(_ form: ReturnForm, to path: String) throws(RunFailure) -> Result {
        let bytes: [UInt8]
        do throws(WorkbookWritingError) {
            bytes = try form.workbook.bytes()
        } catch {
            throw RunFailure(error, at: path)
        }
        guard !Files.exists(path) else {
            let there = try? Files.bytes(of: Array(path.utf8CString), limit: 1 << 26)
            return there == bytes ? .same : .kept
        }
        do throws(PublicationError) { try Publication.addFile(bytes, at: path) } catch { throw RunFailure(error) }
        return .written
    }
}
