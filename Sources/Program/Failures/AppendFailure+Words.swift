import Ledger
package import Reports

extension AppendFailure: Worded {
    package var words: Words {
        switch self {
        case .conflict(let stream, _, _):
            Words(
                "Iemand legde net iets anders vast bij \(stream). Er is niets vastgelegd; probeer het opnieuw.",
                "Somebody just recorded something else in \(stream). Nothing was recorded; try again.")
        case .commandReused(let command):
            Words(
                "Onder opdracht \(command) is al iets anders vastgelegd. Er is niets vastgelegd; neem een nieuw id.",
                "Something else was recorded under command \(command). Nothing was recorded; take a new id.")
        case .contended:
            Words(
                "Anderen legden steeds eerder iets vast. Er is niets vastgelegd; probeer het opnieuw.",
                "Others kept recording first. Nothing was recorded; try again.")
        case .unreachable(let failure):
            Words(
                "Er is niets vastgelegd. \(failure.words.dutch)", "Nothing was recorded. \(failure.words.english)")
        case .outcomeUnknown(let failure):
            Words(
                "Onbekend is of dit is vastgelegd. Geef het nog eens met hetzelfde --command: het gebeurt één keer. "
                    + failure.words.dutch,
                "Whether this was recorded is unknown. Give it again with the same --command: it happens once. "
                    + failure.words.english)
        case .rejected(let failure):
            Words(
                "Er is niets vastgelegd. \(failure.words.dutch)", "Nothing was recorded. \(failure.words.english)")
        case .ledgerClosed:
            Words(
                "Het grootboek van deze organisatie is gesloten: er wordt niets meer in vastgelegd. Lezen kan nog.",
                "This organisation's ledger was closed: nothing more is recorded in it. It can still be read.")
        case .ended:
            Words("Het kantoor was al dicht. Er is niets vastgelegd.", "The office had ended. Nothing was recorded.")
        }
    }

    /// Whether the database is what failed.
    var isOfDatabase: Bool {
        switch self {
        case .unreachable, .outcomeUnknown, .rejected, .ended: true
        case .conflict, .commandReused, .contended, .ledgerClosed: false
        }
    }
}
