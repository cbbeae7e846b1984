import Facts
import Office
import Regulation
import Reports

/// The plan of a declaration as people and scripts read it.
struct PlanOutput {
    let plan: RegisterPlan
    let endMissing: Bool
    let language: Language
    /// Whether all of it was recorded before.
    var isRepeated = false
    /// Whether it is told what is understood of each thing that is new.
    var tellsAdded = false
    /// On which line of a sheet a thing stands, by its short name.
    var lines: [String: Int] = [:]

    private var ended: Int { plan.count(of: .ended) + (endMissing ? plan.missing.count : 0) }

    /// `more`: Further members of the JSON.
    func show(as format: OutputFormat, adding more: [String: JSON] = [:]) {
        switch format {
        case .text: Said.out(text)
        case .json: Said.out(json.adding(more).text)
        }
    }

    private var json: JSON {
        [
            "added": .count(plan.count(of: .added)), "changed": .count(plan.count(of: .changed)),
            "ended": .count(ended), "unchanged": .count(plan.unchanged), "repeated": .bool(isRepeated),
            "gaps": .array(
                plan.gaps.map { gap in
                    [
                        "name": .string(gap.title), "gap": .code(gap.gap.gap),
                        "rule": .string(gap.gap.gap.rule.citation(in: .english)),
                        "message": .string(gap.gap.gap.words[language]),
                    ]
                }),
            "changes": .array(
                plan.steps(endMissing: endMissing).map { step in
                    [
                        "change": .string(step.change.rawValue), "kind": .code(step.kind),
                        "name": .string(step.title), "line": line(of: step).map { .count($0) } ?? .null,
                        "fields": .array(changed(step).map(\.json)),
                    ]
                }),
        ]
    }

    private var text: String {
        var lines: [String] = []
        for step in plan.steps(endMissing: endMissing) { lines += self.lines(step) }
        for step in plan.conflicts {
            lines.append("! \(step.title.inOneLine): \(conflict)")
            lines += changes(step)
        }
        if !endMissing, !plan.missing.isEmpty {
            lines.append("")
            lines.append(notNamed)
            lines += plan.missing.map { "  \($0.title.inOneLine)" }
        }
        if !plan.gaps.isEmpty {
            lines.append("")
            lines.append(gapsHeading)
            lines += plan.gaps.map {
                "  \($0.title.inOneLine): \($0.gap.gap.words[language]) (\($0.gap.gap.rule.citation(in: language)))"
            }
        }
        lines.append("")
        lines.append(summary)
        if isRepeated { lines.append(repeated) }
        return lines.joined(separator: "\n")
    }

    private func lines(_ step: RegisterStep) -> [String] {
        let sign =
            switch step.change {
            case .added: "+"
            case .changed: "~"
            case .ended: "-"
            }
        let place = line(of: step).map { Words("regel \($0)", "line \($0)")[language] }
        let detail =
            [place, step.kind.words[language]].compactMap(\.self) + step.rules.map { $0.citation(in: language) }
        return ["\(sign) \(word(step.change)): \(step.title.inOneLine) (\(detail.joined(separator: "; ")))"]
            + changes(step)
    }

    /// What changes, field by field: on one line where it is one value, each on its own where there are more.
    private func changes(_ step: RegisterStep) -> [String] {
        changed(step).flatMap { change in
            let field = "    \(change.field[language]) (\(change.rule.citation(in: language))):"
            let values = change.values.map { step.change == .added ? $0.said(in: language) : $0.text(in: language) }
            return values.count == 1 ? ["\(field) \(values[0])"] : [field] + values.map { "      \($0)" }
        }
    }

    private func changed(_ step: RegisterStep) -> [ContentChange] {
        step.change == .added && !tellsAdded ? [] : step.changes(plan.parties)
    }

    /// The line of a sheet on which an activity stands; processors stand within those.
    private func line(of step: RegisterStep) -> Int? { step.kind == .activity ? lines[step.slug] : nil }

    private func word(_ change: RegisterStep.Change) -> String {
        switch (change, language) {
        case (.added, .dutch): "nieuw"
        case (.added, .english): "added"
        case (.changed, .dutch): "gewijzigd"
        case (.changed, .english): "changed"
        case (.ended, .dutch): "beëindigd"
        case (.ended, .english): "ended"
        }
    }

    private var repeated: String {
        switch language {
        case .dutch: "Dit was al vastgelegd. Er is niets toegevoegd."
        case .english: "This had been recorded. Nothing was added."
        }
    }

    private var conflict: String {
        switch language {
        case .dutch: "is later gewijzigd dan het bestand"
        case .english: "was changed after the file was written"
        }
    }

    private var notNamed: String {
        switch language {
        case .dutch: "Niet in het bestand, en blijft lopen (beëindig met --end-missing):"
        case .english: "Not in the file, and running on (end with --end-missing):"
        }
    }

    private var gapsHeading: String {
        switch language {
        case .dutch: "Wat het register nog niet zegt:"
        case .english: "What the register doesn't say yet:"
        }
    }

    private var summary: String {
        let (added, changed) = (plan.count(of: .added), plan.count(of: .changed))
        return switch language {
        case .dutch: "\(added) nieuw, \(changed) gewijzigd, \(ended) beëindigd, \(plan.unchanged) gelijk."
        case .english: "\(added) added, \(changed) changed, \(ended) ended, \(plan.unchanged) unchanged."
        }
    }
}

extension RegisterStep {
    /// What of the thing changes, or what is said of it where it is new, in words; nothing where it is ended.
    ///
    /// `parties`: What parties are called that recipients refer to.
    fileprivate func changes(_ parties: [StreamID: Opening<String>]) -> [ContentChange] {
        switch rewriting {
        case nil: []
        case .newProcessor(let new): ContentChange.said(by: (new.content, new.texts))
        case .newActivity(let new): ContentChange.said(by: (new.content, new.texts), parties: parties)
        case .organisation(let old, let new):
            ContentChange.changes(from: (old.content, old.texts), to: (new.content, new.texts))
        case .processor(let old, let new):
            ContentChange.changes(from: (old.content, old.texts), to: (new.content, new.texts))
        case .activity(let old, let new):
            ContentChange.changes(from: (old.content, old.texts), to: (new.content, new.texts), parties: parties)
        }
    }

    /// The provisions that it touches as a whole; each changed field names its own.
    fileprivate var rules: [Rule] {
        switch change {
        case .added: fields.map(\.rule)
        case .changed, .ended: []
        }
    }
}
