/// Every kind of finding there is. The raw value is the stable code that people and programs quote.
///
/// The wording of each is in the catalogue file of the stage that produces it.
public enum FindingCode: String, Sendable, CaseIterable {
    // Spreadsheets
    case emptyFile = "empty-file"
    case fileUnreadable = "file-unreadable"
    case passwordProtected = "password-protected"
    case rightsProtected = "rights-protected"
    case oldWorkbook = "old-workbook"
    case binaryWorkbook = "binary-workbook"
    case openDocument = "open-document"
    case htmlTable = "html-table"
    case xmlSpreadsheet2003 = "xml-spreadsheet-2003"
    case sylkFile = "sylk-file"
    case archiveOfSpreadsheets = "archive-of-spreadsheets"
    case mailMessage = "mail-message"
    case archiveWithPassword = "archive-with-password"
    case sealedArchive = "sealed-archive"
    case outlookMail = "outlook-mail"
    case foreignFile = "foreign-file"
    case notASpreadsheet = "not-a-spreadsheet"
    case nameDisagrees = "name-disagrees"
    case workbookDamaged = "workbook-damaged"
    case sheetDamaged = "sheet-damaged"
    case workbookWithoutSheets = "workbook-without-sheets"
    case fileTooLarge = "file-too-large"
    case partTooLarge = "part-too-large"
    case workbookTooLarge = "workbook-too-large"
    case compressionTooHigh = "compression-too-high"
    case tooManyEntries = "too-many-entries"
    case tooManySheets = "too-many-sheets"
    case tooManyCells = "too-many-cells"
    case tooManyStrings = "too-many-strings"
    case tooManyMerges = "too-many-merges"
    case tooManyStyles = "too-many-styles"
    case readingTooSlow = "reading-too-slow"
    case tagTooLong = "tag-too-long"
    case doctypeRefused = "doctype-refused"
    case duplicatePart = "duplicate-part"
    case overlappingEntries = "overlapping-entries"
    case chartSheetSkipped = "chart-sheet-skipped"
    case sheetWithoutPart = "sheet-without-part"
    case sheetPartRepeated = "sheet-part-repeated"
    case hiddenSheet = "hidden-sheet"
    case hiddenRows = "hidden-rows"
    case hiddenColumns = "hidden-columns"
    case valueUnderMerge = "value-under-merge"
    case duplicateCell = "duplicate-cell"
    case cellOutsideSheet = "cell-outside-sheet"
    case textReferenceBroken = "text-reference-broken"
    case styleReferenceBroken = "style-reference-broken"
    case cellValueNotUnderstood = "cell-value-not-understood"
    case dateOutsideCalendar = "date-outside-calendar"
    case formulasPerhapsNotCalculated = "formulas-perhaps-not-calculated"
    case legacyTextRepaired = "legacy-text-repaired"
    case misreadTextRepaired = "misread-text-repaired"
    case misreadTextLost = "misread-text-lost"
    case struckThrough = "struck-through"
    case hiddenByFormat = "hidden-by-format"
    case concealedByCondition = "concealed-by-condition"

    // Separated text (Spreadsheets)
    case csvEncodingAssumed = "csv-encoding-assumed"
    case csvEncodingUnclear = "csv-encoding-unclear"
    case csvSeparatorAssumed = "csv-separator-assumed"
    case csvNULsDropped = "csv-nuls-dropped"
    case csvMarksDropped = "csv-marks-dropped"
    case csvUnreadableCharacter = "csv-unreadable-character"
    case csvUnclosedQuote = "csv-unclosed-quote"
    case csvTextAfterQuote = "csv-text-after-quote"
    case csvLongField = "csv-long-field"
    case csvLongRow = "csv-long-row"
    case csvShortRow = "csv-short-row"
    case csvWideRow = "csv-wide-row"
    case csvTooLarge = "csv-too-large"
    case csvFurtherFindings = "csv-further-findings"

    // Returns
    case noTable = "no-table"
    case formOwnerUnknown = "form-owner-unknown"
    case formOwnersDisagree = "form-owners-disagree"
    case otherStandard = "other-standard"
    case scaleImpossible = "scale-impossible"
    case signedInOtherYear = "signed-in-other-year"
    case headsReadByOrder = "heads-read-by-order"
    case draftRead = "draft-read"
    case sheetsCompete = "sheets-compete"
    case verifiedSheetLeftOut = "verified-sheet-left-out"
    case sheetPassedOver = "sheet-passed-over"
    case tablePassedOver = "table-passed-over"
    case tableWithoutPoints = "table-without-points"
    case formWithoutFigures = "form-without-figures"
    case onlyHiddenSheet = "only-hidden-sheet"
    case otherYear = "other-year"
    case otherMonth = "other-month"
    case criterionColumnMissing = "criterion-column-missing"
    case criterionPartsOnly = "criterion-parts-only"
    case markColumnMissing = "mark-column-missing"
    case communeNotInOtherTable = "commune-not-in-other-table"
    case criterionColumnTwice = "criterion-column-twice"
    case columnTwice = "column-twice"
    case criterionBeyondStandard = "criterion-beyond-standard"
    case headNumberAndNameDisagree = "head-number-and-name-disagree"
    case ownFiguresOnly = "own-figures-only"
    case ownRowOnly = "own-row-only"
    case columnsNotRecognised = "columns-not-recognised"
    case hiddenColumnPassedOver = "hidden-column-passed-over"
    case columnPassedOver = "column-passed-over"
    case columnGivesWay = "column-gives-way"
    case hiddenColumnRead = "hidden-column-read"
    case rowsPassedOver = "rows-passed-over"
    case rowsWithoutFigures = "rows-without-figures"
    case rowBeyondHead = "row-beyond-head"
    case mergedForSeveralColumns = "merged-for-several-columns"
    case mergedForSeveral = "merged-for-several"
    case hiddenRowRead = "hidden-row-read"
    case districtUnknown = "district-unknown"
    case titleOfOtherDistrict = "title-of-other-district"
    case fileOfOtherDistrict = "file-of-other-district"
    case unknownCommune = "unknown-commune"
    case formerCommune = "former-commune"
    case communeOfOtherDistrict = "commune-of-other-district"
    case ambiguousCommune = "ambiguous-commune"
    case codeAndNameDisagree = "code-and-name-disagree"
    case codeUnknown = "code-unknown"
    case nameTakenByCode = "name-taken-by-code"
    case unitTypeDiffers = "unit-type-differs"
    case nameSpeltLoosely = "name-spelt-loosely"
    case rowWithoutCommune = "row-without-commune"
    case communeRepeated = "commune-repeated"
    case conflictingRows = "conflicting-rows"
    case pointsBlank = "points-blank"
    case pointsNotApplicable = "points-not-applicable"
    case pointsNotANumber = "points-not-a-number"
    case pointsAmbiguous = "points-ambiguous"
    case pointsPercentage = "points-percentage"
    case pointsZeroHidden = "points-zero-hidden"
    case pointsHidden = "points-hidden"
    case pointsShownOtherwise = "points-shown-otherwise"
    case pointsStruck = "points-struck"
    case pointsReplaced = "points-replaced"
    case pointsDate = "points-date"
    case pointsUnderMerge = "points-under-merge"
    case pointsMerged = "points-merged"
    case pointsAllMarks = "points-all-marks"
    case pointsNegative = "points-negative"
    case pointsAboveMaximum = "points-above-maximum"
    case cellErrorValue = "cell-error-value"
    case formulaNotCalculated = "formula-not-calculated"
    case totalNotUnderstood = "total-not-understood"
    case doubtfulWords = "doubtful-words"
    case valueHidden = "value-hidden"
    case valueStruck = "value-struck"
    case markNotUnderstood = "mark-not-understood"
    case datesPerhapsSwapped = "dates-perhaps-swapped"
    case dateNotUnderstood = "date-not-understood"
    case decisionNotUnderstood = "decision-not-understood"
    case maximumNotUnderstood = "maximum-not-understood"

    // The plan's measures (Returns, Assessment)
    case measureUnlikely = "measure-unlikely"
    case measureNotDone = "measure-not-done"
    case measureLineUnknown = "measure-line-unknown"
    case measureColumnUnread = "measure-column-unread"
    case measureColumnsCompete = "measure-columns-compete"
    case measureReporterUnknown = "measure-reporter-unknown"
    case measureBlanks = "measure-blanks"
    case measureNotANumber = "measure-not-a-number"
    case measureAmbiguous = "measure-ambiguous"
    case measureNegative = "measure-negative"
    case measureNotWhole = "measure-not-whole"
    case measureUnitMissing = "measure-unit-missing"
    case measureUnitOther = "measure-unit-other"
    case measureUnitInCell = "measure-unit-in-cell"
    case measureZeroInWords = "measure-zero-in-words"
    case measureDash = "measure-dash"
    case measureErrorValue = "measure-error-value"
    case measureNotCalculated = "measure-not-calculated"
    case measureStruck = "measure-struck"
    case measureHidden = "measure-hidden"
    case measureMerged = "measure-merged"
    case measureNeitherYesNorNo = "measure-neither-yes-nor-no"
    case measureYesNoOfCommunes = "measure-yes-no-of-communes"
    case measureTwice = "measure-twice"
    case measureSumDisagrees = "measure-sum-disagrees"
    case measureInTwoFiles = "measure-in-two-files"
    case measureReplaced = "measure-replaced"
    case measureOfOtherReporter = "measure-of-other-reporter"
    case measureNotAsked = "measure-not-asked"
    case bodySupplements = "body-supplements"
    case bodyContradicts = "body-contradicts"
    case bodyPreferred = "body-preferred"
    case districtPreferred = "district-preferred"
    case bodyOfUnreported = "body-of-unreported"

    // Assessment
    case totalNotSum = "total-not-the-sum"
    case verdictDisagrees = "verdict-disagrees"
    case recognisedWithoutMeeting = "recognised-without-meeting"
    case recognitionContradictory = "recognition-contradictory"
    case decisionAfterReport = "decision-after-report"
    case decisionOfEarlierYear = "decision-of-earlier-year"
    case tierDisagrees = "tier-disagrees"
    case areasUnknown = "areas-unknown"
    case scoreAtThreshold = "score-at-threshold"
    case identicalPoints = "identical-points"
    case maximalPoints = "maximal-points"
    case sameAsEarlierPeriod = "same-as-earlier-period"
    case maximaDisagree = "maxima-disagree"
    case pointsAboveOthersMaximum = "points-above-others-maximum"
    case pointsUnlikeOthers = "points-unlike-others"
    case communeInTwoFiles = "commune-in-two-files"
    case districtMissing = "district-missing"
    case communesMissing = "communes-missing"
    case districtLate = "district-late"
    case waiverUnused = "waiver-unused"
    case answerVoid = "answer-void"
    case answerWithoutReason = "answer-without-reason"
    case answerNotUnderstood = "answer-not-understood"
    case answerForDepartment = "answer-for-department"
    case answerFileUnknown = "answer-file-unknown"
    case answersOfSeveral = "answers-of-several"
    case districtOftenLate = "district-often-late"
    case resubmitted
    case resubmissionChange = "resubmission-change"
    case resubmissionUnchanged = "resubmission-unchanged"
    case verdictTurned = "verdict-turned"
    case unnamedReturnReplacesNothing = "unnamed-return-replaces-nothing"
    case arrivedTogether = "arrived-together"
    case ownFiguresGiveWay = "own-figures-give-way"
    case draftGivesWay = "draft-gives-way"
    case otherMonthGivesWay = "other-month-gives-way"

    // Batch
    case workspaceMissing = "workspace-missing"
    case workspaceExists = "workspace-exists"
    case pathMissing = "path-missing"
    case pathUnusable = "path-unusable"
    case publicDifferenceTells = "public-difference-tells"
    case publicVersionUnreadable = "public-version-unreadable"
    case inboxUnreadable = "inbox-unreadable"
    case folderPassedOver = "folder-passed-over"
    case parcelOpened = "parcel-opened"
    case parcelEmpty = "parcel-empty"
    case fileConverted = "file-converted"
    case fileTranscribed = "file-transcribed"
    case fileNotConverted = "file-not-converted"
    case returnAsDocument = "return-as-document"
    case answersAlone = "answers-alone"
    case answersEmpty = "answers-empty"
    case documentBesideReturn = "document-beside-return"
    case duplicateFile = "duplicate-file"
    case notAFile = "not-a-file"
    case linkLeavesInbox = "link-leaves-inbox"
    case furtherFindings = "further-findings"
    case workTooLong = "work-too-long"
    case workTooLarge = "work-too-large"
    case trialNotHeld = "trial-not-held"
    case runTooLong = "run-too-long"
    case fileNotUTF8 = "file-not-utf8"
    case outputUnwritable = "output-unwritable"
    case lockHeld = "lock-held"
    case noRegister = "no-register"
    case registerWrong = "register-wrong"
    case provinceUnknown = "province-unknown"
    case noRulebook = "no-rulebook"
    case rulebookMissing = "rulebook-missing"
    case yamlSyntax = "yaml-syntax"
    case yamlKeyMissing = "yaml-key-missing"
    case yamlKeyTwice = "yaml-key-twice"
    case yamlKeyUnknown = "yaml-key-unknown"
    case yamlValueWrong = "yaml-value-wrong"
    case rulebookNumbering = "rulebook-numbering"
    case rulebookBodyUnlisted = "rulebook-body-unlisted"
    case rulebookSourceUnlisted = "rulebook-source-unlisted"
    case rulebookLastTier = "rulebook-last-tier"
    case rulebookDates = "rulebook-dates"
    case rulebookTwoDeadlines = "rulebook-two-deadlines"
    case datesGap = "dates-gap"
    case datesOverlap = "dates-overlap"
    case rulebookTargetBound = "rulebook-target-bound"
    case rulebookMeasureTwice = "rulebook-measure-twice"
    case rulebookMeasureSummed = "rulebook-measure-summed"
    case rulebookNoSuchDay = "rulebook-no-such-day"
    case rulebookOutOfRange = "rulebook-out-of-range"
    case narrativeUnreadable = "narrative-unreadable"
    case narrativePartUnknown = "narrative-part-unknown"
    case narrativeOutsidePart = "narrative-outside-part"
    case narrativeCommentOpen = "narrative-comment-open"
    case narrativeMarkupLeftOut = "narrative-markup-left-out"
    case narrativeMarkupPlain = "narrative-markup-plain"
    case templateWrong = "template-wrong"
    case templateFileWrong = "template-file-wrong"
    case templateIdle = "template-idle"
    case templateKeyDropped = "template-key-dropped"
    case templateKeysUnused = "template-keys-unused"
    case pdfPrinterMissing = "pdf-printer-missing"
    case pdfNotMade = "pdf-not-made"
    case documentWithoutCharts = "document-without-charts"
    case figuresDoNotAddUp = "figures-do-not-add-up"
    case sheetMissing = "sheet-missing"
    case communeNotFound = "commune-not-found"
    case finalExists = "final-exists"
    case nothingToReport = "nothing-to-report"
    case dayBeforePeriod = "day-before-period"
    case waiverCodeUnknown = "waiver-code-unknown"
    case waiverWithoutReason = "waiver-without-reason"
    case errorsOpen = "errors-open"
    case publicRuleMissing = "public-rule-missing"
    case publicCriterionUnknown = "public-criterion-unknown"
    case fileBeingEdited = "file-being-edited"
    case fileNotSettled = "file-not-settled"
    case fileWithdrawn = "file-withdrawn"
    case inboxNameUnused = "inbox-name-unused"
    case filesOfOtherPeriods = "files-of-other-periods"
    case filesTakenByDraft = "files-taken-by-draft"
    case filesTakenByReport = "files-taken-by-report"
    case periodUnclear = "period-unclear"
    case periodAssumed = "period-assumed"
    case nothingReceived = "nothing-received"
    case finalNotWithdrawn = "final-not-withdrawn"
    case withdrawalReasonMissing = "withdrawal-reason-missing"
    case withdrawnAfterSending = "withdrawn-after-sending"
    case nothingToDisclose = "nothing-to-disclose"
    case publicOfStandingReport = "public-of-standing-report"
    case publicOfUnknownReport = "public-of-unknown-report"
    case receivedLogWrong = "received-log-wrong"
    case receivedLogUnused = "received-log-unused"
    case receivedLogDayWrong = "received-log-day-wrong"
    case documentOfNoPeriod = "document-of-no-period"
    case numberInSettings = "number-in-settings"
    case numberMissing = "number-missing"
    case numberUsedBefore = "number-used-before"
    case documentDateUnlikely = "document-date-unlikely"
    case periodClosed = "period-closed"
    case draftClosed = "draft-closed"
    case periodNotPublished = "period-not-published"
    case periodNotClosed = "period-not-closed"
    case reasonMissing = "reason-missing"
    case replayed
    case replayDiffers = "replay-differs"
    case finalKept = "final-kept"
    case archivedReturnCounts = "archived-return-counts"
    case ledgerUnusable = "ledger-unusable"
    case ledgerOnPlainDisk = "ledger-on-plain-disk"
    case ledgerBusy = "ledger-busy"
    case ledgerDamaged = "ledger-damaged"
    case ledgerLacksReports = "ledger-lacks-reports"
    case ledgerRebuilt = "ledger-rebuilt"
    case archiveDamaged = "archive-damaged"
    case returnNotKept = "return-not-kept"
    case publishedAltered = "published-altered"
    case openToOthers = "open-to-others"

    // Sending (Batch)
    case nothingToSend = "nothing-to-send"
    case publishedFileChanged = "published-file-changed"
    case publishedByOtherVersion = "published-by-other-version"
    case mailAddressesMissing = "mail-addresses-missing"
    case mailSettingsMissing = "mail-settings-missing"
    case mailPasswordMissing = "mail-password-missing"
    case smtpLoginInTheOpen = "smtp-login-in-the-open"
    case smtpOpenElsewhere = "smtp-open-elsewhere"
    case mailPasswordOpen = "mail-password-open"
    case alreadySent = "already-sent"
    case perhapsSent = "perhaps-sent"
    case recipientRefused = "recipient-refused"
    case draftNotSent = "draft-not-sent"
    case mailNotSent = "mail-not-sent"

    // Replies to districts (Batch)
    case replyDayWrong = "reply-day-wrong"
    case replyDayNotKept = "reply-day-not-kept"
    case contactWrong = "contact-wrong"
    case contactDistrictUnknown = "contact-district-unknown"
    case contactTwice = "contact-twice"
    case contactOfTwoDistricts = "contact-of-two-districts"
    case contactMissing = "contact-missing"
    case replySenderMissing = "reply-sender-missing"
    case noReplies = "no-replies"
    case replyDistrictUnknown = "reply-district-unknown"
    case replyAlreadySent = "reply-already-sent"
    case replyPerhapsSent = "reply-perhaps-sent"
    case replyNotSent = "reply-not-sent"

    /// Severity and words.
    public var wording: Wording {
        switch self {
        case .emptyFile: FileWordings.emptyFile
        case .fileUnreadable: FileWordings.fileUnreadable
        case .passwordProtected: SpreadsheetWordings.passwordProtected
        case .rightsProtected: SpreadsheetWordings.rightsProtected
        case .oldWorkbook: ConversionWordings.oldWorkbook
        case .binaryWorkbook: ConversionWordings.binaryWorkbook
        case .openDocument: ConversionWordings.openDocument
        case .htmlTable: SpreadsheetWordings.htmlTable
        case .xmlSpreadsheet2003: ConversionWordings.xmlSpreadsheet2003
        case .sylkFile: SpreadsheetWordings.sylkFile
        case .archiveOfSpreadsheets: ParcelWordings.archiveOfSpreadsheets
        case .mailMessage: ParcelWordings.mailMessage
        case .archiveWithPassword: ParcelWordings.archiveWithPassword
        case .sealedArchive: ParcelWordings.sealedArchive
        case .outlookMail: ParcelWordings.outlookMail
        case .foreignFile: SpreadsheetWordings.foreignFile
        case .notASpreadsheet: SpreadsheetWordings.notASpreadsheet
        case .nameDisagrees: SpreadsheetWordings.nameDisagrees
        case .workbookDamaged: SpreadsheetWordings.workbookDamaged
        case .sheetDamaged: SpreadsheetWordings.sheetDamaged
        case .workbookWithoutSheets: SpreadsheetWordings.workbookWithoutSheets
        case .fileTooLarge: SpreadsheetWordings.fileTooLarge
        case .partTooLarge: SpreadsheetWordings.partTooLarge
        case .workbookTooLarge: SpreadsheetWordings.workbookTooLarge
        case .compressionTooHigh: SpreadsheetWordings.compressionTooHigh
        case .tooManyEntries: SpreadsheetWordings.tooManyEntries
        case .tooManySheets: SpreadsheetWordings.tooManySheets
        case .tooManyCells: SpreadsheetWordings.tooManyCells
        case .tooManyStrings: SpreadsheetWordings.tooManyStrings
        case .tooManyMerges: SpreadsheetWordings.tooManyMerges
        case .tooManyStyles: SpreadsheetWordings.tooManyStyles
        case .readingTooSlow: SpreadsheetWordings.readingTooSlow
        case .tagTooLong: SpreadsheetWordings.tagTooLong
        case .doctypeRefused: SpreadsheetWordings.doctypeRefused
        case .duplicatePart: SpreadsheetWordings.duplicatePart
        case .overlappingEntries: SpreadsheetWordings.overlappingEntries
        case .chartSheetSkipped: SpreadsheetWordings.chartSheetSkipped
        case .sheetWithoutPart: SpreadsheetWordings.sheetWithoutPart
        case .sheetPartRepeated: SpreadsheetWordings.sheetPartRepeated
        case .hiddenSheet: SpreadsheetWordings.hiddenSheet
        case .hiddenRows: SpreadsheetWordings.hiddenRows
        case .hiddenColumns: SpreadsheetWordings.hiddenColumns
        case .valueUnderMerge: SpreadsheetWordings.valueUnderMerge
        case .duplicateCell: SpreadsheetWordings.duplicateCell
        case .cellOutsideSheet: SpreadsheetWordings.cellOutsideSheet
        case .textReferenceBroken: SpreadsheetWordings.textReferenceBroken
        case .styleReferenceBroken: SpreadsheetWordings.styleReferenceBroken
        case .cellValueNotUnderstood: SpreadsheetWordings.cellValueNotUnderstood
        case .dateOutsideCalendar: SpreadsheetWordings.dateOutsideCalendar
        case .formulasPerhapsNotCalculated: SpreadsheetWordings.formulasPerhapsNotCalculated
        case .legacyTextRepaired: SpreadsheetWordings.legacyTextRepaired
        case .misreadTextRepaired: SpreadsheetWordings.misreadTextRepaired
        case .misreadTextLost: SpreadsheetWordings.misreadTextLost
        case .struckThrough: SpreadsheetWordings.struckThrough
        case .hiddenByFormat: SpreadsheetWordings.hiddenByFormat
        case .concealedByCondition: SpreadsheetWordings.concealedByCondition

        case .csvEncodingAssumed: CSVWordings.encodingAssumed
        case .csvEncodingUnclear: CSVWordings.encodingUnclear
        case .csvSeparatorAssumed: CSVWordings.separatorAssumed
        case .csvNULsDropped: CSVWordings.nulsDropped
        case .csvMarksDropped: CSVWordings.marksDropped
        case .csvUnreadableCharacter: CSVWordings.unreadableCharacter
        case .csvUnclosedQuote: CSVWordings.unclosedQuote
        case .csvTextAfterQuote: CSVWordings.textAfterQuote
        case .csvLongField: CSVWordings.longField
        case .csvLongRow: CSVWordings.longRow
        case .csvShortRow: CSVWordings.shortRow
        case .csvWideRow: CSVWordings.wideRow
        case .csvTooLarge: CSVWordings.tooLarge
        case .csvFurtherFindings: CSVWordings.furtherFindings

        case .noTable: ReturnWordings.noTable
        case .formOwnerUnknown: ReturnWordings.formOwnerUnknown
        case .formOwnersDisagree: ReturnWordings.formOwnersDisagree
        case .otherStandard: ReturnWordings.otherStandard
        case .scaleImpossible: ReturnWordings.scaleImpossible
        case .signedInOtherYear: ReturnWordings.signedInOtherYear
        case .headsReadByOrder: ReturnWordings.headsReadByOrder
        case .draftRead: ReturnWordings.draftRead
        case .sheetsCompete: ReturnWordings.sheetsCompete
        case .verifiedSheetLeftOut: ReturnWordings.verifiedSheetLeftOut
        case .sheetPassedOver: ReturnWordings.sheetPassedOver
        case .formWithoutFigures: ReturnWordings.formWithoutFigures
        case .tablePassedOver: ReturnWordings.tablePassedOver
        case .tableWithoutPoints: ReturnWordings.tableWithoutPoints
        case .onlyHiddenSheet: ReturnWordings.onlyHiddenSheet
        case .otherYear: ReturnWordings.otherYear
        case .otherMonth: ReturnWordings.otherMonth
        case .criterionColumnMissing: ReturnWordings.criterionColumnMissing
        case .criterionPartsOnly: ReturnWordings.criterionPartsOnly
        case .markColumnMissing: ReturnWordings.markColumnMissing
        case .communeNotInOtherTable: ReturnWordings.communeNotInOtherTable
        case .criterionColumnTwice: ReturnWordings.criterionColumnTwice
        case .columnTwice: ReturnWordings.columnTwice
        case .criterionBeyondStandard: ReturnWordings.criterionBeyondStandard
        case .headNumberAndNameDisagree: ReturnWordings.headNumberAndNameDisagree
        case .ownFiguresOnly: ReturnWordings.ownFiguresOnly
        case .ownRowOnly: ReturnWordings.ownRowOnly
        case .columnsNotRecognised: ReturnWordings.columnsNotRecognised
        case .hiddenColumnPassedOver: ReturnWordings.hiddenColumnPassedOver
        case .columnPassedOver: ReturnWordings.columnPassedOver
        case .columnGivesWay: ReturnWordings.columnGivesWay
        case .hiddenColumnRead: ReturnWordings.hiddenColumnRead
        case .rowsPassedOver: ReturnWordings.rowsPassedOver
        case .mergedForSeveralColumns: ReturnWordings.mergedForSeveralColumns
        case .mergedForSeveral: ReturnWordings.mergedForSeveral
        case .rowsWithoutFigures: ReturnWordings.rowsWithoutFigures
        case .rowBeyondHead: ReturnWordings.rowBeyondHead
        case .hiddenRowRead: ReturnWordings.hiddenRowRead
        case .districtUnknown: ReturnWordings.districtUnknown
        case .titleOfOtherDistrict: ReturnWordings.titleOfOtherDistrict
        case .fileOfOtherDistrict: ReturnWordings.fileOfOtherDistrict
        case .unknownCommune: ReturnWordings.unknownCommune
        case .formerCommune: ReturnWordings.formerCommune
        case .communeOfOtherDistrict: ReturnWordings.communeOfOtherDistrict
        case .ambiguousCommune: ReturnWordings.ambiguousCommune
        case .codeAndNameDisagree: ReturnWordings.codeAndNameDisagree
        case .codeUnknown: ReturnWordings.codeUnknown
        case .nameTakenByCode: ReturnWordings.nameTakenByCode
        case .unitTypeDiffers: ReturnWordings.unitTypeDiffers
        case .nameSpeltLoosely: ReturnWordings.nameSpeltLoosely
        case .rowWithoutCommune: ReturnWordings.rowWithoutCommune
        case .communeRepeated: ReturnWordings.communeRepeated
        case .conflictingRows: ReturnWordings.conflictingRows
        case .pointsBlank: ReturnWordings.pointsBlank
        case .pointsNotApplicable: ReturnWordings.pointsNotApplicable
        case .pointsNotANumber: ReturnWordings.pointsNotANumber
        case .pointsAmbiguous: ReturnWordings.pointsAmbiguous
        case .pointsPercentage: ReturnWordings.pointsPercentage
        case .pointsZeroHidden: ReturnWordings.pointsZeroHidden
        case .pointsHidden: ReturnWordings.pointsHidden
        case .pointsShownOtherwise: ReturnWordings.pointsShownOtherwise
        case .pointsStruck: ReturnWordings.pointsStruck
        case .pointsReplaced: ReturnWordings.pointsReplaced
        case .pointsDate: ReturnWordings.pointsDate
        case .pointsUnderMerge: ReturnWordings.pointsUnderMerge
        case .pointsMerged: ReturnWordings.pointsMerged
        case .pointsAllMarks: ReturnWordings.pointsAllMarks
        case .pointsNegative: ReturnWordings.pointsNegative
        case .pointsAboveMaximum: ReturnWordings.pointsAboveMaximum
        case .cellErrorValue: ReturnWordings.cellErrorValue
        case .formulaNotCalculated: ReturnWordings.formulaNotCalculated
        case .totalNotUnderstood: ReturnWordings.totalNotUnderstood
        case .doubtfulWords: ReturnWordings.doubtfulWords
        case .valueHidden: ReturnWordings.valueHidden
        case .valueStruck: ReturnWordings.valueStruck
        case .markNotUnderstood: ReturnWordings.markNotUnderstood
        case .datesPerhapsSwapped: ReturnWordings.datesPerhapsSwapped
        case .dateNotUnderstood: ReturnWordings.dateNotUnderstood
        case .decisionNotUnderstood: ReturnWordings.decisionNotUnderstood
        case .maximumNotUnderstood: ReturnWordings.maximumNotUnderstood

        case .totalNotSum: AssessmentWordings.totalNotSum
        case .verdictDisagrees: AssessmentWordings.verdictDisagrees
        case .recognisedWithoutMeeting: AssessmentWordings.recognisedWithoutMeeting
        case .recognitionContradictory: AssessmentWordings.recognitionContradictory
        case .decisionAfterReport: AssessmentWordings.decisionAfterReport
        case .decisionOfEarlierYear: AssessmentWordings.decisionOfEarlierYear
        case .tierDisagrees: AssessmentWordings.tierDisagrees
        case .areasUnknown: AssessmentWordings.areasUnknown
        case .scoreAtThreshold: AssessmentWordings.scoreAtThreshold
        case .identicalPoints: AssessmentWordings.identicalPoints
        case .maximalPoints: AssessmentWordings.maximalPoints
        case .sameAsEarlierPeriod: AssessmentWordings.sameAsEarlierPeriod
        case .maximaDisagree: AssessmentWordings.maximaDisagree
        case .pointsAboveOthersMaximum: AssessmentWordings.pointsAboveOthersMaximum
        case .pointsUnlikeOthers: AssessmentWordings.pointsUnlikeOthers
        case .communeInTwoFiles: AssessmentWordings.communeInTwoFiles
        case .districtMissing: AssessmentWordings.districtMissing
        case .communesMissing: AssessmentWordings.communesMissing
        case .districtLate: AssessmentWordings.districtLate
        case .waiverUnused: AssessmentWordings.waiverUnused
        case .answerVoid: AnswerWordings.answerVoid
        case .answerWithoutReason: AnswerWordings.answerWithoutReason
        case .answerNotUnderstood: AnswerWordings.answerNotUnderstood
        case .answerForDepartment: AnswerWordings.answerForDepartment
        case .answerFileUnknown: AnswerWordings.answerFileUnknown
        case .answersOfSeveral: AnswerWordings.answersOfSeveral
        case .districtOftenLate: AssessmentWordings.districtOftenLate
        case .resubmitted: AssessmentWordings.resubmitted
        case .resubmissionChange: AssessmentWordings.resubmissionChange
        case .resubmissionUnchanged: AssessmentWordings.resubmissionUnchanged
        case .verdictTurned: AssessmentWordings.verdictTurned
        case .unnamedReturnReplacesNothing: AssessmentWordings.unnamedReturnReplacesNothing
        case .arrivedTogether: AssessmentWordings.arrivedTogether
        case .ownFiguresGiveWay: AssessmentWordings.ownFiguresGiveWay
        case .draftGivesWay: AssessmentWordings.draftGivesWay
        case .otherMonthGivesWay: AssessmentWordings.otherMonthGivesWay

        case .workspaceMissing: BatchWordings.workspaceMissing
        case .workspaceExists: BatchWordings.workspaceExists
        case .pathMissing: BatchWordings.pathMissing
        case .pathUnusable: BatchWordings.pathUnusable
        case .publicDifferenceTells: BatchWordings.publicDifferenceTells
        case .publicVersionUnreadable: BatchWordings.publicVersionUnreadable
        case .inboxUnreadable: BatchWordings.inboxUnreadable
        case .folderPassedOver: BatchWordings.folderPassedOver
        case .parcelOpened: ParcelWordings.parcelOpened
        case .parcelEmpty: ParcelWordings.parcelEmpty
        case .fileConverted: ConversionWordings.fileConverted
        case .fileTranscribed: ConversionWordings.fileTranscribed
        case .fileNotConverted: ConversionWordings.fileNotConverted
        case .answersAlone: AnswerWordings.answersAlone
        case .answersEmpty: AnswerWordings.answersEmpty
        case .returnAsDocument: ParcelWordings.returnAsDocument
        case .documentBesideReturn: ParcelWordings.documentBesideReturn
        case .duplicateFile: BatchWordings.duplicateFile
        case .notAFile: BatchWordings.notAFile
        case .linkLeavesInbox: BatchWordings.linkLeavesInbox
        case .furtherFindings: BatchWordings.furtherFindings
        case .workTooLong: BatchWordings.workTooLong
        case .workTooLarge: BatchWordings.workTooLarge
        case .trialNotHeld: BatchWordings.trialNotHeld
        case .runTooLong: BatchWordings.runTooLong
        case .fileNotUTF8: BatchWordings.fileNotUTF8
        case .outputUnwritable: BatchWordings.outputUnwritable
        case .lockHeld: BatchWordings.lockHeld
        case .noRegister: BatchWordings.noRegister
        case .registerWrong: BatchWordings.registerWrong
        case .provinceUnknown: BatchWordings.provinceUnknown
        case .noRulebook: BatchWordings.noRulebook
        case .rulebookMissing: BatchWordings.rulebookMissing
        case .yamlSyntax: BatchWordings.yamlSyntax
        case .yamlKeyMissing: BatchWordings.yamlKeyMissing
        case .yamlKeyTwice: BatchWordings.yamlKeyTwice
        case .yamlKeyUnknown: BatchWordings.yamlKeyUnknown
        case .yamlValueWrong: BatchWordings.yamlValueWrong
        case .rulebookNumbering: BatchWordings.rulebookNumbering
        case .rulebookBodyUnlisted: BatchWordings.rulebookBodyUnlisted
        case .rulebookSourceUnlisted: BatchWordings.rulebookSourceUnlisted
        case .rulebookLastTier: BatchWordings.rulebookLastTier
        case .rulebookDates: BatchWordings.rulebookDates
        case .rulebookTwoDeadlines: BatchWordings.rulebookTwoDeadlines
        case .datesGap: BatchWordings.datesGap
        case .datesOverlap: BatchWordings.datesOverlap
        case .rulebookTargetBound: BatchWordings.rulebookTargetBound
        case .measureUnlikely: MeasureWordings.unlikely
        case .measureNotDone: MeasureWordings.notDone
        case .measureLineUnknown: MeasureWordings.lineUnknown
        case .measureColumnUnread: MeasureWordings.columnUnread
        case .measureColumnsCompete: MeasureWordings.columnsCompete
        case .measureReporterUnknown: MeasureWordings.reporterUnknown
        case .measureBlanks: MeasureWordings.blanks
        case .measureNotANumber: MeasureWordings.notANumber
        case .measureAmbiguous: MeasureWordings.ambiguous
        case .measureNegative: MeasureWordings.negative
        case .measureNotWhole: MeasureWordings.notWhole
        case .measureUnitMissing: MeasureWordings.unitMissing
        case .measureUnitOther: MeasureWordings.unitOther
        case .measureUnitInCell: MeasureWordings.unitInCell
        case .measureZeroInWords: MeasureWordings.zeroInWords
        case .measureDash: MeasureWordings.dash
        case .measureErrorValue: MeasureWordings.errorValue
        case .measureNotCalculated: MeasureWordings.notCalculated
        case .measureStruck: MeasureWordings.struck
        case .measureHidden: MeasureWordings.hidden
        case .measureMerged: MeasureWordings.merged
        case .measureNeitherYesNorNo: MeasureWordings.neitherYesNorNo
        case .measureYesNoOfCommunes: MeasureWordings.yesNoOfCommunes
        case .measureTwice: MeasureWordings.twice
        case .measureSumDisagrees: MeasureWordings.sumDisagrees
        case .measureInTwoFiles: MeasureWordings.inTwoFiles
        case .measureReplaced: MeasureWordings.replaced
        case .measureOfOtherReporter: MeasureWordings.ofOtherReporter
        case .measureNotAsked: MeasureWordings.notAsked
        case .bodySupplements: MeasureWordings.bodySupplements
        case .bodyContradicts: MeasureWordings.bodyContradicts
        case .bodyPreferred: MeasureWordings.bodyPreferred
        case .districtPreferred: MeasureWordings.districtPreferred
        case .bodyOfUnreported: MeasureWordings.bodyOfUnreported
        case .rulebookMeasureTwice: BatchWordings.rulebookMeasureTwice
        case .rulebookMeasureSummed: BatchWordings.rulebookMeasureSummed
        case .rulebookNoSuchDay: BatchWordings.rulebookNoSuchDay
        case .rulebookOutOfRange: BatchWordings.rulebookOutOfRange
        case .narrativeUnreadable: NarrativeWordings.unreadable
        case .narrativePartUnknown: NarrativeWordings.partUnknown
        case .narrativeOutsidePart: NarrativeWordings.outsidePart
        case .narrativeCommentOpen: NarrativeWordings.commentOpen
        case .narrativeMarkupLeftOut: NarrativeWordings.markupLeftOut
        case .narrativeMarkupPlain: NarrativeWordings.markupPlain
        case .templateWrong: TemplateWordings.templateWrong
        case .templateFileWrong: TemplateWordings.templateFileWrong
        case .templateIdle: TemplateWordings.templateIdle
        case .templateKeyDropped: TemplateWordings.templateKeyDropped
        case .templateKeysUnused: TemplateWordings.templateKeysUnused
        case .pdfPrinterMissing: PrintWordings.pdfPrinterMissing
        case .pdfNotMade: PrintWordings.pdfNotMade
        case .documentWithoutCharts: PrintWordings.documentWithoutCharts
        case .figuresDoNotAddUp: BatchWordings.figuresDoNotAddUp
        case .sheetMissing: BatchWordings.sheetMissing
        case .communeNotFound: BatchWordings.communeNotFound
        case .finalExists: BatchWordings.finalExists
        case .nothingToReport: BatchWordings.nothingToReport
        case .dayBeforePeriod: BatchWordings.dayBeforePeriod
        case .waiverCodeUnknown: BatchWordings.waiverCodeUnknown
        case .waiverWithoutReason: BatchWordings.waiverWithoutReason
        case .errorsOpen: BatchWordings.errorsOpen
        case .publicRuleMissing: BatchWordings.publicRuleMissing
        case .publicCriterionUnknown: BatchWordings.publicCriterionUnknown
        case .fileBeingEdited: MemoryWordings.fileBeingEdited
        case .fileNotSettled: MemoryWordings.fileNotSettled
        case .fileWithdrawn: MemoryWordings.fileWithdrawn
        case .inboxNameUnused: MemoryWordings.inboxNameUnused
        case .filesOfOtherPeriods: MemoryWordings.filesOfOtherPeriods
        case .filesTakenByDraft: MemoryWordings.filesTakenByDraft
        case .filesTakenByReport: MemoryWordings.filesTakenByReport
        case .periodUnclear: PeriodWordings.periodUnclear
        case .periodAssumed: PeriodWordings.periodAssumed
        case .nothingReceived: PeriodWordings.nothingReceived
        case .finalNotWithdrawn: PeriodWordings.finalNotWithdrawn
        case .withdrawalReasonMissing: PeriodWordings.withdrawalReasonMissing
        case .withdrawnAfterSending: PeriodWordings.withdrawnAfterSending
        case .nothingToDisclose: PeriodWordings.nothingToDisclose
        case .publicOfStandingReport: PeriodWordings.publicOfStandingReport
        case .publicOfUnknownReport: PeriodWordings.publicOfUnknownReport
        case .receivedLogWrong: PeriodWordings.receivedLogWrong
        case .receivedLogUnused: PeriodWordings.receivedLogUnused
        case .receivedLogDayWrong: PeriodWordings.receivedLogDayWrong
        case .documentOfNoPeriod: PeriodWordings.documentOfNoPeriod
        case .numberInSettings: PeriodWordings.numberInSettings
        case .numberMissing: PeriodWordings.numberMissing
        case .numberUsedBefore: PeriodWordings.numberUsedBefore
        case .documentDateUnlikely: PeriodWordings.documentDateUnlikely
        case .periodClosed: MemoryWordings.periodClosed
        case .draftClosed: MemoryWordings.draftClosed
        case .periodNotPublished: MemoryWordings.periodNotPublished
        case .periodNotClosed: MemoryWordings.periodNotClosed
        case .reasonMissing: MemoryWordings.reasonMissing
        case .replayed: MemoryWordings.replayed
        case .replayDiffers: MemoryWordings.replayDiffers
        case .finalKept: MemoryWordings.finalKept
        case .archivedReturnCounts: MemoryWordings.archivedReturnCounts
        case .ledgerUnusable: MemoryWordings.ledgerUnusable
        case .ledgerOnPlainDisk: MemoryWordings.ledgerOnPlainDisk
        case .ledgerBusy: MemoryWordings.ledgerBusy
        case .ledgerDamaged: MemoryWordings.ledgerDamaged
        case .ledgerLacksReports: MemoryWordings.ledgerLacksReports
        case .ledgerRebuilt: MemoryWordings.ledgerRebuilt
        case .archiveDamaged: MemoryWordings.archiveDamaged
        case .returnNotKept: MemoryWordings.returnNotKept
        case .publishedAltered: MemoryWordings.publishedAltered
        case .openToOthers: MemoryWordings.openToOthers

        case .nothingToSend: SendingWordings.nothingToSend
        case .publishedFileChanged: SendingWordings.publishedFileChanged
        case .publishedByOtherVersion: SendingWordings.publishedByOtherVersion
        case .mailAddressesMissing: SendingWordings.mailAddressesMissing
        case .mailSettingsMissing: SendingWordings.mailSettingsMissing
        case .mailPasswordMissing: SendingWordings.mailPasswordMissing
        case .smtpLoginInTheOpen: SendingWordings.smtpLoginInTheOpen
        case .smtpOpenElsewhere: SendingWordings.smtpOpenElsewhere
        case .mailPasswordOpen: SendingWordings.mailPasswordOpen
        case .alreadySent: SendingWordings.alreadySent
        case .perhapsSent: SendingWordings.perhapsSent
        case .recipientRefused: SendingWordings.recipientRefused
        case .draftNotSent: SendingWordings.draftNotSent
        case .mailNotSent: SendingWordings.mailNotSent

        case .replyDayWrong: ReplyWordings.replyDayWrong
        case .replyDayNotKept: ReplyWordings.replyDayNotKept
        case .contactWrong: ReplyWordings.contactWrong
        case .contactDistrictUnknown: ReplyWordings.contactDistrictUnknown
        case .contactTwice: ReplyWordings.contactTwice
        case .contactOfTwoDistricts: ReplyWordings.contactOfTwoDistricts
        case .contactMissing: ReplyWordings.contactMissing
        case .replySenderMissing: ReplyWordings.replySenderMissing
        case .noReplies: ReplyWordings.noReplies
        case .replyDistrictUnknown: ReplyWordings.replyDistrictUnknown
        case .replyAlreadySent: ReplyWordings.replyAlreadySent
        case .replyPerhapsSent: ReplyWordings.replyPerhapsSent
        case .replyNotSent: ReplyWordings.replyNotSent
        }
    }
}
