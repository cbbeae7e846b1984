import Facts
import Reports
import Vault

/// A sheet of paper with keys, and what to do when everything else is lost; in both languages, for nobody knows who
/// will hold it.
struct RecoverySheet {
    let sort: KeyCollection.Sort
    let day: Day
    /// The addresses of the organisations whose keys are on it, and of those whose keys are not.
    let organisations: [String]
    let others: [String]
    /// The address of the organisation, and the text of the key.
    let keys: [(slug: String, text: String)]

    var text: String {
        ([head] + keys.map(Self.block)).joined(separator: "\n") + "\n"
    }

    private static func block(_ key: (slug: String, text: String)) -> String { "--- \(key.slug)\n\(key.text)" }

    private var head: String {
        var lines = ["DOSSIER: HERSTELBLAD / RECOVERY SHEET", title, "\(day)", ""]
        lines.append("Organisaties / Organisations: \(organisations.joined(separator: ", "))")
        if !others.isEmpty {
            lines.append("Niet op dit blad / Not on this sheet: \(others.joined(separator: ", "))")
            let option = organisations.map { "--organisation \($0)" }.joined(separator: " ")
            lines.append("NL  Geef restore daarom ook: \(option)")
            lines.append("EN  So give restore, too: \(option)")
        }
        lines.append("")
        lines += Self.steps
        lines += ["", keeping, ""]
        return lines.joined(separator: "\n")
    }

    /// Whose keys are on it, and whose are not.
    var coverage: Words {
        let own = organisations.joined(separator: ", ")
        guard !others.isEmpty else { return Words("Sleutels van: \(own).", "Keys of: \(own).") }
        let rest = others.joined(separator: ", ")
        return Words("Sleutels van: \(own). Niet van: \(rest).", "Keys of: \(own). Not of: \(rest).")
    }

    /// The same as a page to print; nothing in it is anybody's but keys, ids and addresses of organisations.
    var page: String {
        // No key is torn apart between two pages.
        let body = ([head] + keys.map(Self.block)).map { block in
            "<pre>\(block.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</pre>"
        }.joined(separator: "\n")
        return """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <title>Herstelblad / Recovery sheet</title>
            <style>
            @page { size: A4; margin: 15mm }
            pre { font: 9.5pt/1.45 monospace; white-space: pre-wrap; overflow-wrap: anywhere;
              margin: 0; break-inside: avoid }
            </style>
            </head>
            <body>
            \(body)
            </body>
            </html>

            """
    }

    private var title: String {
        switch sort {
        case .lasting: "Blijvende sleutels / Lasting keys"
        case .epochs: "Sleutels van het tijdvak / Keys of the epoch"
        }
    }

    private var keeping: String {
        switch sort {
        case .lasting:
            """
            NL  Bewaar dit blad zolang u reservekopieën hebt, en niet bij het blad met de sleutels van het tijdvak.
            EN  Keep this sheet for as long as you have backups, and not with the sheet of the keys of the epoch.
            """
        case .epochs:
            """
            NL  Vernietig dit blad zodra er een nieuw tijdvak is en u een nieuw blad hebt: anders is met een oude
                reservekopie weer te lezen wie sindsdien is gewist.
            EN  Destroy this sheet when there is a new epoch and you have a new sheet: otherwise an old backup shows
                whoever was erased since.
            """
        }
    }

    private static let steps = [
        "NL  Als de machine weg is:",
        "    1. Installeer dossier op een andere machine, met een lege DOSSIER_HOME.",
        "    2. Typ beide herstelbladen over in een tekstbestand: van elke sleutel de zes regels, te beginnen met",
        "       'dossier key'. Wat ertussen staat doet er niet toe; een typefout wordt gemeld.",
        "    3. Kijk eerst: dossier restore --from DIR --keys-from DIR2 --keyring BESTAND --dry-run",
        "    4. Zet terug: dezelfde opdracht zonder --dry-run.",
        "    5. Controleer: dossier doctor, en maak nieuwe kopieën.",
        "",
        "EN  When the machine is gone:",
        "    1. Install dossier on another machine, with an empty DOSSIER_HOME.",
        "    2. Type both recovery sheets into a text file: the six lines of each key, beginning with 'dossier key'.",
        "       What stands between them doesn't matter; a slip is reported.",
        "    3. Look first: dossier restore --from DIR --keys-from DIR2 --keyring FILE --dry-run",
        "    4. Put back: the same command without --dry-run.",
        "    5. Check: dossier doctor, and take new copies.",
    ]
}
