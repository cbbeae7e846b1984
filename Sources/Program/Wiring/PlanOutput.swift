import Office
import Regulation

/// The plan of a declaration as people and scripts read it.
struct PlanOutput {
    let plan: RegisterPlan
    let endMissing: Bool
    let language: Language

    private var ended: Int { plan.count(of: .ended) + (endMissing ? plan.missing.count : 0) }

    var json: String {
        #"{"added":\#(plan.count(of: .added)),"changed":\#(plan.count(of: .changed)),"ended":\#(ended),"#
            + #""unchanged":\#(plan.unchanged)}"#
    }

    var text: String {
        var lines: [String] = []
        for step in plan.steps + (endMissing ? plan.missing : []) { lines.append(line(step)) }
        for step in plan.conflicts {
            lines.append("! \(step.title): \(conflict) (\(step.fields.map(\.code).joined(separator: ", ")))")
        }
        if !endMissing, !plan.missing.isEmpty {
            lines.append("")
            lines.append(notNamed)
            lines += plan.missing.map { "  \($0.title)" }
        }
        if !plan.gaps.isEmpty {
            lines.append("")
            lines.append(gapsHeading)
            lines += plan.gaps.map { "  \($0.title): \($0.gap.gap.code) (\($0.gap.gap.rule.citation(in: language)))" }
        }
        lines.append("")
        lines.append(summary)
        return lines.joined(separator: "\n")
    }

    private func line(_ step: RegisterStep) -> String {
        let sign =
            switch step.change {
            case .added: "+"
            case .changed: "~"
            case .ended: "-"
            }
        let rules = step.fields.map { "\($0.code), \($0.rule.citation(in: language))" }
        let detail = rules.isEmpty ? "" : " (\(rules.joined(separator: "; ")))"
        return "\(sign) \(word(step.change)): \(step.title)\(detail)"
    }

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
