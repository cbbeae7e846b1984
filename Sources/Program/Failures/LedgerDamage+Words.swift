import Ledger
import Registers
package import Reports
import Views

extension LedgerDamage: Worded {
    /// Where the ledger isn't what it must be; what stands there is not repeated.
    package var words: Words {
        switch self {
        case .missing(let position):
            Words("ALARM: vastlegging \(position) ontbreekt.", "ALARM: entry \(position) is missing.")
        case .malformed(let position, _):
            Words(
                "ALARM: vastlegging \(position) is niet te lezen.", "ALARM: entry \(position) can't be read.")
        case .misplaced(let position):
            Words(
                "ALARM: vastlegging \(position) hoort op een andere plaats.",
                "ALARM: entry \(position) belongs in another place.")
        case .altered(let position):
            Words(
                "ALARM: vastlegging \(position) is veranderd sinds zij werd vastgelegd.",
                "ALARM: entry \(position) was changed after it was recorded.")
        }
    }
}

extension RegisterDamage: Worded {
    package var words: Words {
        switch self {
        case .rowMissing(let name):
            Words(
                "In het register \(name.rawValue) ontbreekt een regel. Bouw het opnieuw op: dossier replay.",
                "The register \(name.rawValue) lacks a row. Make it anew: dossier replay.")
        }
    }
}

extension RebuildFailure: Worded {
    package var words: Words {
        switch self {
        case .unreadable(let name, let position):
            Words(
                "Vastlegging \(position) is niet te lezen, dus het register \(name.rawValue) bleef zoals het was.",
                "Entry \(position) can't be read, so the register \(name.rawValue) was left as it was.")
        case .anotherAtWork:
            Words(
                "Een andere opbouw of controle is bezig. Wacht daarop en probeer het opnieuw.",
                "Another rebuild or check is at work. Wait for it and try again.")
        case .tablesInUse:
            Words(
                "De registers zijn te druk om te wisselen. Probeer het opnieuw als het rustiger is.",
                "The registers are too busy to be switched. Try again when it is quieter.")
        }
    }
}
