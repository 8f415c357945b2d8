// Passes what `status` knows to the page beside the inbox.
import Findings
import Rendering
import Reports
import Returns

extension SituationModel.Surroundings {
    init(_ status: StatusReport, in workspace: Workspace) {
        self.init()
        let period = status.standing.period
        folder = "reports/\(period)/"
        published = Self.pages(in: "\(workspace.folder)/\(folder)")
        state = [status.report(in: .vietnamese) + ".", status.state(in: .vietnamese)]
        deadlines = status.deadlines.map { $0.line(in: .vietnamese) }
        steps = status.steps.map { step in
            SituationStep(text: step.step.words(in: "reports/\(period)", .vietnamese), command: step.command ?? "")
        }
        links = [
            ("Báo cáo tổng hợp", RenderedFile.summaryPath), ("Nguồn số liệu và sai sót", RenderedFile.sourcesPath),
        ]
        .filter { published.contains($0.1) }
        .map { SituationLink(text: $0.0, href: folder + $0.1) }
        newFiles = Set(status.facts.newFiles)
        waiting = status.facts.waiting
        passedOver = Set(status.assessment.submissions.map(\.file).filter(Inbox.isIgnorable))
        notices = status.notices.filter { !$0.code.saysThatFileWaits }
    }

    /// The pages of a published folder, relative to it; empty where there is no such folder.
    private static func pages(in folder: String) -> Set<String> {
        let parts = ["", RenderedFile.annexFolder, RenderedFile.replyFolder]
        return Set(
            parts.flatMap { part in
                ((try? Files.entries(of: folder + part)) ?? []).map { part + $0.name }.filter { $0.hasSuffix(".html") }
            })
    }
}
