import Assessment
import Findings
import Rendering
import Returns

extension ReportRun {
    /// The result of a run.
    public struct Outcome: Sendable {
        /// How the run ended.
        public enum Ending: Sendable {
            case published
            /// Nothing was written: the published report stands as it was. A final one does so even if it would come
            /// out differently now.
            case kept
            /// A trial; with what it would have published.
            case wouldPublish(PublicationPlan)
            /// A trial; the published report would have stayed.
            case wouldKeep(PublicationPlan)
        }

        public let ending: Ending
        public let kind: RunOptions.Kind
        /// Path of the published folder.
        public let folder: String
        /// Path of the summary report.
        public let summary: String
        public let findings: [Finding]
        /// The findings that nobody needs to attend to any more, and why; notices are left out.
        public let settled: [Finding: FindingStanding]
        /// Files by outcome, in the order of `Submission.Outcome`.
        public let files: [(outcome: Submission.Outcome, count: Int)]
        public let figures: Figures
        /// Somebody has to look: there is an open error or warning, a rejected file that no later one replaces, or a
        /// district that is missing or late.
        public let needsAttention: Bool
        /// How many districts have something to answer (`phan-hoi/`).
        public let replies: Int

        /// What a trial would have published; `nil` if the run was no trial.
        public var plan: PublicationPlan? {
            switch ending {
            case .published, .kept: nil
            case .wouldPublish(let plan), .wouldKeep(let plan): plan
            }
        }

        /// - Parameter others: findings made after the assessment, which are not in the report.
        init(
            _ ending: Ending, _ kind: RunOptions.Kind, of assessment: ProvinceAssessment, folder: String,
            alsoFound others: [Finding], replies: Int = 0
        ) {
            self.ending = ending
            self.kind = kind
            self.folder = folder
            self.replies = replies
            summary = "\(folder)/\(RenderedFile.summaryPath)"
            findings = assessment.findings + others
            settled = assessment.settledFindings
            files = Submission.Outcome.allCases.map { outcome in
                (outcome: outcome, count: assessment.submissions.count { $0.outcome == outcome })
            }
            figures = assessment.figures
            needsAttention =
                !assessment.openFindings.isEmpty || others.contains { $0.severity != .notice }
                || assessment.hasUnansweredRejection || assessment.units.contains { $0.status != .onTime }
        }
    }
}
