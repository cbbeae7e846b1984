import Postgres
package import Reports

extension PostgresFailure: Worded {
    /// The kind, the SQLSTATE and the step; never what the server said, for it quotes values.
    package var words: Words {
        var dutch = "PostgreSQL: \(dutchKind)"
        if let sqlState { dutch += " (SQLSTATE \(sqlState.rawValue))" }
        dutch += "."
        return Words(dutch, description + ".")
    }

    private var dutchKind: String {
        if sqlState == .diskFull { return "de schijf van de server is vol; maak ruimte en probeer het opnieuw" }
        return switch (kind, step) {
        case (.configuration, _): "de verbindingsgegevens kloppen niet"
        case (.connection, .connect): "de server is niet te bereiken"
        case (.connection, .commit): "de verbinding viel weg bij het vastleggen; de uitkomst is onbekend"
        case (.connection, .begin), (.connection, .statement): "de verbinding is weggevallen"
        case (.timeout, _): "het duurde langer dan mag"
        case (.cancelled, _): "de opdracht is afgebroken"
        case (.server, _): "de server weigerde dit"
        case (.decoding, _): "het antwoord is niet wat dit programma leest"
        case (.copy, _): "het kopiëren is afgebroken"
        case (.protocolViolation, _): "de volgorde van het gesprek met de server klopt niet"
        case (.poolExhausted, _): "er kwam niet op tijd een verbinding vrij"
        case (.poolClosed, _): "de verbindingen zijn gesloten"
        }
    }
}
