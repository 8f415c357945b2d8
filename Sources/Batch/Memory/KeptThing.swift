import Findings
import Ledger

/// What a file of the archive was kept as, for the message that it is lost or altered.
enum KeptThing {
    /// A file that came in, by its name.
    case returned(String)
    /// A text that a report rests on, by the name that the ledger has for it.
    case text(String)
    /// A published file that cannot be made again byte for byte, by its path.
    case page(String)
    /// Nobody knows, and no report needs it.
    case unknown(String)

    init(_ digest: String, _ use: ArchivedUse?) {
        self =
            switch use {
            case .file(let name): .returned(name)
            case .text(let part): .text(part)
            case .output(let path): .page(path)
            case nil: .unknown("\(digest.prefix(12))…")
            }
    }

    var name: Clause {
        switch self {
        case .returned(let name), .page(let name), .unknown(let name): Clause(named: name)
        case .text(let part): Basis.Part(rawValue: part)?.clause ?? Clause(named: part)
        }
    }

    /// What to do if no backup has it.
    var remedy: Clause {
        switch self {
        case .returned: .putReturnIntoInbox
        case .text, .page: .makeReportAnew
        case .unknown: .leaveUnknownCopy
        }
    }
}

extension Basis.Part {
    fileprivate var clause: Clause {
        switch self {
        case .settings: .partSettings
        case .rulebook: .partRulebook
        case .vocabulary: .partVocabulary
        case .register: .partRegister
        case .lineage: .partLineage
        case .waivers: .partWaivers
        case .narrative: .partNarrative
        case .received: .partReceived
        case .templates: .partTemplates
        case .knowledge: .partKnowledge
        case .document: .partDocument
        }
    }
}
