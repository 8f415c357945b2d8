/// Handles lines of the same commune for what was planned and what was done, or for what was deducted and what is left.
/// As with columns, one of them has the points.
enum LineContrasts {
    static func settled(_ lines: [Line]) -> [Line] {
        var settled = lines
        for index in lines.indices where lines[index].rule == "other-figures" && lines[index].hasPoints {
            let line = lines[index]
            guard let pair = Contrasts.pairs.first(where: { line.figure == $0.figure }),
                line.identity.name != nil || line.identity.code != nil
            else { continue }
            let near = (max(0, index - 4)...min(lines.count - 1, index + 4)).filter {
                $0 != index && lines[$0].identity == line.identity
            }
            guard
                near.contains(where: {
                    !lines[$0].figure.isDisjoint(with: pair.beside)
                        || lines[$0].kind == .maxima && pair.beside.contains(.maximum)
                }),
                !near.contains(where: {
                    lines[$0].kind == .commune && lines[$0].hasPoints && lines[$0].assessor == line.assessor
                })
            else { continue }
            settled[index] = line.taken(for: .commune, by: "contrast")
        }
        return settled
    }
}
