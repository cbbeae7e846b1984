import Facts
import Office
import Regulation
import Reports

/// A message was filed already: what to take back to file it anew.
struct FiledAlready: Error, Worded {
    let use: MessageUse
    /// Where it stands that it was filed.
    let position: Int64
    /// What was recorded of it, and counts still.
    let records: [MessageRecord]

    var words: Words {
        var dutch = [
            "Dit bericht is al ingedeeld (\(use.words.dutch)). Neem dat eerst terug; daarna wacht het weer:",
            "  dossier retract \(position) --reason \"…\"",
        ]
        var english = [
            "This message was filed already (\(use.words.english)). Take that back first; then it waits again:",
            "  dossier retract \(position) --reason \"…\"",
        ]
        if !records.isEmpty {
            dutch.append("En wat daarbij is vastgelegd, als dat niet klopt:")
            english.append("And what was recorded of it, where that is wrong:")
        }
        for record in records {
            dutch.append("  dossier retract \(record.position) --reason \"…\"   (\(record.kind.words.dutch))")
            english.append("  dossier retract \(record.position) --reason \"…\"   (\(record.kind.words.english))")
        }
        return Words(dutch.joined(separator: "\n"), english.joined(separator: "\n"))
    }
}
