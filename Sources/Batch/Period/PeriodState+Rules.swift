// The table of states and events. Every command asks it, and none decides for itself.

extension PeriodState {
    func answer(to event: PeriodEvent) -> PeriodAnswer {
        switch event {
        // Files only wait in the inbox, and the public version leaves no trace in the memory.
        case .filesCame, .publicVersion: .leads(to: self)
        case .report: answerToReport
        case .reportFinal: answerToFinalReport
        case .close: answerToClose
        case .reopen: answerToReopen
        case .withdraw: answerToWithdraw
        case .draftLetter, .sendDraft, .draftReplies: hasReport ? .leads(to: self) : .refused(.nothingToSend)
        case .send: answerToSend
        // While there is a draft, a clerk can still correct figures; what comes for a closed period no longer counts.
        case .sendReplies: isClosed ? .refused(.periodClosed) : hasReport ? .leads(to: self) : .refused(.nothingToSend)
        }
    }

    private var answerToReport: PeriodAnswer {
        switch self {
        case .nothing, .draft, .withdrawn: .leads(to: .draft)
        case .reopenedDraft: .leads(to: .reopenedDraft)
        case .final, .reopenedFinal: .onlyAgain(otherwise: .finalExists)
        case .closedDraft, .closedFinal: .onlyAgain(otherwise: .periodClosed)
        }
    }

    private var answerToFinalReport: PeriodAnswer {
        switch self {
        case .nothing, .draft, .final, .withdrawn: .leads(to: .final)
        case .reopenedDraft, .reopenedFinal: .leads(to: .reopenedFinal)
        case .closedDraft, .closedFinal: .onlyAgain(otherwise: .periodClosed)
        }
    }

    private var answerToClose: PeriodAnswer {
        switch self {
        case .nothing, .withdrawn: .refused(.periodNotPublished)
        case .draft, .reopenedDraft: .leads(to: .closedDraft)
        case .final, .reopenedFinal: .leads(to: .closedFinal)
        case .closedDraft, .closedFinal: .refused(.periodClosed)
        }
    }

    private var answerToReopen: PeriodAnswer {
        switch self {
        case .closedDraft: .leads(to: .reopenedDraft)
        case .closedFinal: .leads(to: .reopenedFinal)
        case .nothing, .draft, .final, .reopenedDraft, .reopenedFinal, .withdrawn: .refused(.periodNotClosed)
        }
    }

    private var answerToWithdraw: PeriodAnswer {
        switch self {
        case .draft, .reopenedDraft: .leads(to: .withdrawn)
        case .nothing, .withdrawn: .refused(.periodNotPublished)
        case .final, .reopenedFinal: .refused(.finalNotWithdrawn)
        case .closedDraft, .closedFinal: .refused(.periodClosed)
        }
    }

    private var answerToSend: PeriodAnswer {
        guard hasReport else { return .refused(.nothingToSend) }
        return hasFinal ? .leads(to: self) : .refused(.draftNotSent)
    }
}
