import Civil
import Findings
import Ledger
import Reports

/// A period as the memory knows it: its state, and what that rests on.
struct PeriodStanding {
    let period: Period
    let state: PeriodState
    /// The published report; `nil` where there is none.
    let run: RecordedRun?
    /// The day on which it was closed; `nil` while it is open.
    let closed: CivilDate?
    /// The published folder.
    let folder: String
    /// Where that memory lies.
    let place: MemoryPlace

    /// Throws the state's message when it does not allow the event at all.
    func require(_ event: PeriodEvent) throws(RunFailure) {
        guard case .refused(let code) = state.answer(to: event) else { return }
        throw refusal(code)
    }

    /// Throws unless the event may do more than make the published report again.
    func requireNew(_ event: PeriodEvent) throws(RunFailure) {
        guard let code = state.answer(to: event).refusal else { return }
        throw refusal(code)
    }

    private func refusal(_ code: FindingCode) -> RunFailure {
        let isAboutFolder = [.periodClosed, .finalExists, .nothingToSend].contains(code)
        let command =
            code == .periodClosed
            ? SuggestedCommand("close", place, period: period, "--reopen")
            : SuggestedCommand("report", place, period: period)
        return RunFailure(
            code, at: isAboutFolder ? Place(file: folder) : .nowhere,
            details: [
                .date: period.description, .limit: closed.map { WrittenDate($0).short } ?? "", .key: command.text,
            ])
    }
}

extension Memory {
    func standing(of period: Period) throws(RunFailure) -> PeriodStanding {
        let run = try ledger { try $0.publishedRun(of: period) }
        let closing = try ledger { try $0.bindingClosings(of: period) }.last
        let isWithdrawn = try ledger { try !$0.withdrawals(of: period).isEmpty }
        return PeriodStanding(
            period: period, state: PeriodState(run, closing, isWithdrawn: isWithdrawn), run: run,
            closed: closing.flatMap { $0.isClosed ? $0.day : nil }, folder: folder(of: period), place: place)
    }
}

extension PeriodState {
    /// - Parameters:
    ///   - run: the published report; `nil` where there is none.
    ///   - closing: the last closing or reopening of the period.
    ///   - isWithdrawn: a report of it was taken back at some time.
    fileprivate init(_ run: RecordedRun?, _ closing: Closing?, isWithdrawn: Bool) {
        self =
            switch (run?.isFinal, closing?.isClosed) {
            case (nil, _): isWithdrawn ? .withdrawn : .nothing
            case (false?, nil): .draft
            case (true?, nil): .final
            case (false?, true?): .closedDraft
            case (true?, true?): .closedFinal
            case (false?, false?): .reopenedDraft
            case (true?, false?): .reopenedFinal
            }
    }
}
