// Part I: the province's figures against the plan's targets and against an earlier period.
import Assessment
import Civil
import Rulebook

extension ReportModel {
    /// The paragraphs of part I.
    static func summary(of assessment: ProvinceAssessment, disclosing: Disclosure) -> [String] {
        let figures = assessment.figures
        let known = disclosing.isPublic ? nil : assessment.knownResults.map { sentence(on: $0, of: figures) }
        let day = WrittenDate(assessment.asOf).long
        let communes = assessment.register.communeTypes
        guard figures.recorded > 0 else {
            let lack = figures.reported > 0 ? "số liệu sử dụng được" : "số liệu báo cáo"
            return ["Đến \(day), chưa có \(communes) nào có \(lack)."] + [known].compactMap(\.self)
        }
        let reported =
            "Đến \(day), có \(ReportWords.sharePhrase(figures.reported, of: figures.communes, communes)) có số liệu báo cáo, trong đó "
            + "\(ReportWords.shareWithRate(figures.assessed, of: figures.communes)) có điểm đủ "
            + "\(assessment.rulebook.criteria.count) tiêu chí."
        return [reported] + measures(assessment)
            + [reservation(figures), openThresholds(in: assessment), known].compactMap(\.self)
    }

    /// `Xã chưa có kết quả của kỳ này: kết quả gần nhất của 8 xã là của kỳ 11/2022. Tính cả các kết quả ấy, có 76/108 xã đạt
    /// (70,37%).`
    private static func sentence(on known: ProvinceAssessment.KnownResults, of figures: Figures) -> String {
        let months = known.carried.map {
            "\(Quantity.count($0.communes).text) xã từ kỳ \(ReportWords.month($0.period))"
        }
        return "Ngoài số liệu của kỳ này, đã biết kết quả gần nhất của các xã chưa có kết quả: "
            + "\(ReportWords.enumeration(months)). Tính cả các kết quả ấy, \(ReportWords.share(known.meets, of: figures.communes)) xã "
            + "đạt tiêu chuẩn (\(Quantity.rate(known.meets, of: figures.communes).spoken)%); các số khác trong báo cáo không tính chúng."
    }

    /// One paragraph for each measure that has a target, then one for the other measures.
    private static func measures(_ assessment: ProvinceAssessment) -> [String] {
        var seen: Set<Target.Measure> = []
        let aimedAt = assessment.targets.map(\.target.measure).filter { seen.insert($0).inserted }
        let paragraphs = aimedAt.map { measure -> String in
            let own = assessment.targets.filter { $0.target.measure == measure }
            let about = measure == .meets ? [comparison(assessment), rest(assessment)] : []
            return ([share(of: measure, in: assessment)] + own.map(sentence) + about.compactMap(\.self))
                .joined(separator: " ")
        }
        let others = [Target.Measure.meets, .registered, .recognised].filter { !seen.contains($0) }
        return paragraphs
            + (others.isEmpty ? [] : [others.map { share(of: $0, in: assessment) }.joined(separator: " ")])
    }

    /// `Có kế hoạch thực hiện: 106/108 xã, phường, thị trấn (đạt 98,15%).`
    private static func share(of measure: Target.Measure, in assessment: ProvinceAssessment) -> String {
        let rulebook = assessment.rulebook
        let day = assessment.period.lastDay
        let name =
            switch measure {
            case .meets: "Đạt tiêu chuẩn \(rulebook.standard)"
            case .planned: "Có kế hoạch thực hiện"
            case .committed: "Có cam kết thực hiện"
            case .registered: "Đăng ký thực hiện"
            case .recognised:
                (["Đã được"] + [rulebook.recognisingBody(on: day), "công nhận"].compactMap(\.self))
                    .joined(separator: " ")
            }
        let figures = assessment.figures
        let rests = measure == .recognised ? rulebook.statements(on: .recognition, day) : []
        let count = ReportWords.sharePhrase(
            figures.count(of: measure), of: figures.communes, assessment.register.communeTypes)
        let share =
            figures.isKnown(measure) ? "\(count)\(beside(measure, figures))" : "chưa có thông tin"
        return (["\(name): \(share)."] + rests).joined(separator: " ")
    }

    /// `, tính trên 101/108 xã đã báo cáo`, if some are missing.
    private static func beside(_ measure: Target.Measure, _ figures: Figures) -> String {
        let partial = ReportWords.partial(measure, figures)
        return partial.isEmpty ? "" : ", tính \(partial)"
    }

    /// `Đạt chỉ tiêu của tỉnh (trên 70%), cao hơn 0,37 điểm phần trăm.`
    private static func sentence(on outcome: TargetOutcome) -> String {
        let target = outcome.target
        let until = target.toYear.map { " đến năm \($0)" } ?? ""
        let aim = "chỉ tiêu \(ReportWords.name(of: target.scope))\(until) (\(ReportWords.aim(of: target)))"
        let distance = Quantity.difference(.rate(outcome.count, of: outcome.of), from: .points(target.percent))
        let far = distance.value.flatMap { value in
            value == 0 ? nil : ", \(value > 0 ? "cao" : "thấp") hơn \(distance.magnitude) điểm phần trăm"
        }
        let bound = ReportWords.bound(of: outcome)
        let verdict =
            switch outcome.standing {
            case .met: "Đạt \(aim)" + (far ?? "")
            case .missed: "Chưa đạt \(aim)" + (far ?? "")
            case .undecided: "Chưa đủ căn cứ để kết luận so với \(aim)"
            }
        return "\(verdict)\(bound.isEmpty ? "" : ", \(bound)")."
    }

    /// `Còn lại 32 xã, phường, thị trấn: 31 không đạt và 1 chưa đủ dữ liệu.`; if all have the same verdict, `… không
    /// đạt.`
    private static func rest(_ assessment: ProvinceAssessment) -> String? {
        let communes = assessment.communes
        let counts = Verdict.allCases.filter { $0 != .meets }.map { verdict in
            (name: ReportWords.name(of: verdict).lowercasedFirst, count: communes.count { $0.verdict == verdict })
        }.filter { $0.count > 0 }
        guard !counts.isEmpty else { return nil }
        let total = Quantity.count(counts.map(\.count).reduce(0, +)).text
        let remaining = "Còn lại \(total) \(assessment.register.communeTypes)"
        guard counts.count > 1 else { return "\(remaining) \(counts[0].name)." }
        return "\(remaining): \(ReportWords.enumeration(counts.map { "\(Quantity.count($0.count).text) \($0.name)" }))."
    }

    /// The reservation about all figures while returns are missing.
    private static func reservation(_ figures: Figures) -> String? {
        guard figures.reported < figures.communes else { return nil }
        return "Số liệu trên tính \(ReportWords.partial(figures)); "
            + "\(Quantity.count(figures.communes - figures.reported).text) xã chưa báo cáo vẫn tính trong tổng số, "
            + "do đó tỷ lệ có thể còn thay đổi."
    }

    /// `So với tháng 10 năm 2022, tính trên 101 xã có kết quả ở cả hai kỳ: số xã đạt tăng 3 xã (từ 73 lên 76), tỷ lệ
    /// tăng 2,97 điểm phần trăm.` Uses the latest period that can be compared; `nil` if there is none.
    private static func comparison(_ assessment: ProvinceAssessment) -> String? {
        let sound = assessment.comparisons.filter { $0.obstacle == nil }
        guard let latest = sound.max(by: { $0.period < $1.period }) else { return nil }
        let common = latest.common
        let month = WrittenDate.monthAndYear(latest.period.month, latest.period.year)
        let base =
            common.communes == assessment.figures.communes
            ? "" : ", tính trên \(Quantity.count(common.communes).text) xã có kết quả ở cả hai kỳ"
        let rate = Quantity.difference(
            .rate(common.meetNow, of: common.communes), from: .rate(common.metThen, of: common.communes))
        let counts = "(từ \(Quantity.count(common.metThen).text) thành \(Quantity.count(common.meetNow).text))"
        let changes = [
            change(.count(common.meetNow - common.metThen), "số xã đạt", "xã").map { "\($0) \(counts)" },
            change(rate, "tỷ lệ", "điểm phần trăm"),
        ].compactMap(\.self)
        let said =
            changes.isEmpty
            ? "số xã đạt không thay đổi (\(Quantity.count(common.meetNow).text) xã)" : changes.joined(separator: ", ")
        return "So với \(month)\(base): \(said)."
    }

    /// `số xã tăng 3 xã`; `nil` if nothing changed.
    private static func change(_ change: Quantity, _ name: String, _ unit: String) -> String? {
        guard let value = change.value, value != 0 else { return nil }
        return "\(name) \(value > 0 ? "tăng" : "giảm") \(change.magnitude) \(unit)"
    }
}
