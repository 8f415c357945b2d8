import Delivery
import Findings
import Ledger
import Registry
import Rendering
import Returns

/// The letters to the districts of one published report, and their drafts.
struct ReplyDispatch {
    /// In order of the districts' codes.
    let letters: [DistrictLetter]
    /// Findings on the addresses.
    let findings: [Finding]
    /// Where the drafts lie: `2022-11-gui-huyen`, beside the published folder, whose manifest stays true.
    let folder: String

    /// Composes the letters without touching the disk.
    ///
    /// - Parameter register: the register of the period.
    init(
        _ published: PublishedFolder, options: SendOptions, workspace: Workspace, register: Register
    ) throws(RunFailure) {
        folder = CompanionFolder.letters.beside(published.folder)
        guard let result = PublishedResult(try published.bytes(of: PublishedResult.path)),
            let report = result.report(of: options.period)
        else { throw RunFailure(.publishedByOtherVersion, at: Place(file: published.folder)) }
        let contacts = try workspace.contacts(register)
        let sender = workspace.settings.mail.from
        var letters: [DistrictLetter] = []
        for group in register.units {
            let letter = try DistrictLetter(
                to: group, contacts, from: published, period: options.period, asOf: report.asOf, sender: sender)
            if let letter { letters.append(letter) }
        }
        // No reply may be left out in silence.
        let pages = published.files.count { $0.path.hasPrefix(RenderedFile.replyFolder) && $0.path.hasSuffix(".html") }
        guard pages == letters.count else {
            throw RunFailure(.publishedByOtherVersion, at: Place(file: published.folder))
        }
        self.letters = letters
        findings =
            contacts.findings
            + (sender == nil ? [Finding(.replySenderMissing, at: Place(file: workspace.settingsPath))] : [])
    }

    /// The letters to the districts with these codes, or all letters if no code is given. Throws for a code that has no
    /// reply.
    func letters(to codes: [String]) throws(RunFailure) -> [DistrictLetter] {
        guard !codes.isEmpty else { return letters }
        let known = Set(letters.map(\.group.code))
        let wanted = Set(
            codes.map { code in UnitCode.spellings(code).first(where: known.contains) ?? code })
        let unknown = wanted.subtracting(known).sorted()
        guard unknown.isEmpty else {
            let known = letters.map { "\($0.group.code) \($0.group.name)" }.joined(separator: ", ")
            throw RunFailure(
                unknown.map {
                    Finding(
                        .replyDistrictUnknown, at: .nowhere, value: $0,
                        details: [.suggestions: known.isEmpty ? "–" : known])
                })
        }
        return letters.filter { wanted.contains($0.group.code) }
    }

    func draft(of letter: DistrictLetter) -> String { "\(folder)/\(letter.fileName)" }

    /// Findings on letters that have no address to go to.
    func lackingAddress(_ letters: [DistrictLetter], in workspace: Workspace) -> [Finding] {
        letters.filter(\.message.to.isEmpty).map { letter in
            Finding(
                .contactMissing, at: Place(file: "\(workspace.folder)/\(ContactList.fileName)"),
                about: .init(letter.group), details: [.key: letter.group.code])
        }
    }

    /// Puts the drafts in place, all or none. A draft that somebody has edited is kept beside the new one.
    func publish() throws(RunFailure) {
        do {
            var files: [PublishedFile] = []
            for letter in letters {
                files.append(PublishedFile(path: letter.fileName, bytes: try letter.message.draft()))
            }
            try Publication.publish(files + [try Manifest.checksums(of: files)], to: folder)
        } catch let error as PublicationError {
            throw RunFailure(error)
        } catch {
            throw RunFailure(PublicationError(.noDigest, at: folder))
        }
    }
}
