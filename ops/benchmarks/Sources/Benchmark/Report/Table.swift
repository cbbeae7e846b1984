import Foundation

/// The table of one run, in Markdown.
struct Table {
    let rows: [Row]
    let machine: Machine
    let scale: Scale
    let took: Duration

    var text: String {
        var lines = machine.lines
        lines.append(
            """
            Medians of \(scale.rounds) interleaved rounds (\(scale.longRounds) where a round takes seconds); in \
            brackets \
            the lowest and the highest ratio of a single round. The run took \(took.components.seconds / 60) minutes.
            """)
        lines.append("")
        lines.append("| path | Dossier | against | there | ratio | to reach | |")
        lines.append("|---|--:|---|--:|--:|--:|---|")
        for row in rows {
            for (number, goal) in row.goals.enumerated() {
                lines.append(line(goal, of: number == 0 ? row.path : ""))
            }
        }
        let notes = rows.flatMap { row in row.notes.map { "- \(row.path): \($0)" } }
        if !notes.isEmpty { lines += [""] + notes }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ goal: Goal, of path: String) -> String {
        let target =
            switch goal.target {
            case .atLeast(let least): "≥ \(least.formatted()) ×"
            case .atMost(let most): "≤ \(most.formatted()) ×"
            case .same(let most): "same (≤ \(most.formatted()) ×)"
            }
        switch goal.outcome {
        case .measured(let own, let other, let ratio):
            let verdict = goal.isReached == true ? "reached" : "**not reached**"
            return "| \(path) | \(own) | \(goal.against) | \(other) | \(ratio.text) | \(target) | \(verdict) |"
        case .leftOut(let own, let why):
            return "| \(path) | \(own) | \(goal.against) | | | \(target) | left out: \(why) |"
        }
    }
}
