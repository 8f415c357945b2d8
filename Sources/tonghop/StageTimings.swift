import Batch
import Findings

/// How long each part of a run took, by the steps that the run reports (`--timings`).
struct StageTimings {
    private enum Stage: CaseIterable {
        case preparing, reading, converting, assessing, rendering, printing, publishing

        init(of event: Progress) {
            self =
                switch event {
                case .reading: .reading
                case .converting: .converting
                case .assessing: .assessing
                case .rendering: .rendering
                case .printing: .printing
                case .publishing: .publishing
                }
        }

        var name: Words {
            switch self {
            case .preparing: Words("chuẩn bị", en: "preparing")
            case .reading: Words("đọc tệp", en: "reading files")
            case .converting: Words("chuyển đổi", en: "converting")
            case .assessing: Words("đánh giá", en: "assessing")
            case .rendering: Words("lập báo cáo", en: "writing the report")
            case .printing: Words("in PDF", en: "printing")
            case .publishing: Words("công bố", en: "publishing")
            }
        }
    }

    private var stage = Stage.preparing
    private var since: ContinuousClock.Instant
    private var spent: [Stage: Duration] = [:]

    /// - Parameter start: the time at which the run began.
    init(start: ContinuousClock.Instant) { since = start }

    /// A step begins, which means that the one before it has ended.
    mutating func note(_ event: Progress, at now: ContinuousClock.Instant) { turn(to: Stage(of: event), at: now) }

    private mutating func turn(to next: Stage, at now: ContinuousClock.Instant) {
        spent[stage, default: .zero] += now - since
        (stage, since) = (next, now)
    }

    /// Ends the run, and returns one line with each stage, its seconds and its share of the total.
    mutating func line(at now: ContinuousClock.Instant) -> Words {
        turn(to: stage, at: now)
        let all = spent.values.reduce(.zero, +)
        func text(_ language: Language) -> String {
            Stage.allCases.compactMap { stage in
                spent[stage].map { spent in
                    let share = all > .zero ? Int((spent / all * 100).rounded()) : 0
                    return "\(stage.name.text(in: language)) \(Self.seconds(spent, in: language)) s (\(share)%)"
                }
            }.joined(separator: "; ")
        }
        return Words(
            "Thời gian \(Self.seconds(all, in: .vietnamese)) s: \(text(.vietnamese)).",
            en: "Time \(Self.seconds(all, in: .english)) s: \(text(.english)).")
    }

    private static func seconds(_ duration: Duration, in language: Language) -> String {
        let milliseconds = Int((duration / .milliseconds(1)).rounded())
        let fraction = String(String(1000 + milliseconds % 1000).dropFirst())
        return "\(milliseconds / 1000)\(language == .english ? "." : ",")\(fraction)"
    }
}
