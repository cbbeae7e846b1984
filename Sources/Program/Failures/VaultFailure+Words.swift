import Facts
package import Reports
import Vault

extension VaultFailure: Worded {
    package var words: Words {
        switch self {
        case .keyring(let file, let fault):
            Words("Sleutelbos, \(file): \(fault.dutch)", "Keyring, \(file): \(fault.description)")
        case .journal(let fault):
            Words(
                "Het logboek van vernietigde sleutels \(fault.dutch)",
                "The journal of destroyed keys \(fault.description)")
        case .database(let failure):
            failure.words
        case .partTooLong(let size, let limit):
            Words(
                "Een tekst is \(size) bytes lang; er passen er \(limit). Splits de tekst.",
                "A text is \(size) bytes long; \(limit) fit. Split the text.")
        case .dataKey(let key, let alarm):
            Words(
                "Gegevenssleutel \(key) is niet te gebruiken: \(alarm.words.dutch) Zie dossier doctor.",
                "Data key \(key) can't be used: \(alarm.words.english) See dossier doctor.")
        case .unreadable(let position, let part, let alarm):
            Words(
                "Onderdeel \(part) van gebeurtenis \(position) moet blijven en is niet te openen: "
                    + "\(alarm.words.dutch) Er is niets gewist. Zie dossier doctor.",
                "Part \(part) of event \(position) is to stay and can't be opened: \(alarm.words.english) "
                    + "Nothing was erased. See dossier doctor.")
        case .keyNotClaimed(_, let retentionClass):
            Words(
                "Er was geen sleutel gevraagd voor een deel van de klasse \(retentionClass.rawValue).",
                "No key had been asked for a part of class \(retentionClass.rawValue).")
        case .cipher:
            Words("De versleuteling weigerde.", "The cipher refused.")
        case .cancelled:
            Words("Afgebroken bij het wachten op een sleutel.", "Cancelled while waiting for a key.")
        }
    }
}

extension VaultFailure {
    /// Whether the database is what failed.
    var isOfDatabase: Bool {
        switch self {
        case .database: true
        case .keyring, .journal, .unreadable, .partTooLong, .dataKey, .keyNotClaimed, .cipher, .cancelled: false
        }
    }
}

extension JournalFault {
    fileprivate var dutch: String {
        switch self {
        case .file(let fault): fault.dutch
        case .notAJournal: "is geen logboek."
        case .newerFormat: "is door een nieuwere versie geschreven. Gebruik die versie, of een nieuwere."
        case .otherOrganisation: "is van een andere organisatie."
        case .damaged(let line): "is beschadigd bij regel \(line). Zet de nieuwste kopie ervan terug."
        case .older(let witness, let lines, let known):
            "heeft \(lines) regels waar de \(witness.dutch) er \(known) kent. Het is een oudere kopie of afgebroken; "
                + "zet de nieuwste terug. Tot dan gaat niets open: een vernietigde sleutel kon weer worden gebruikt."
        case .differs(let witness, let line):
            "heeft een andere regel \(line) dan de \(witness.dutch) onthield. Het hoort bij een andere kopie van deze "
                + "installatie; zet het eigen logboek terug."
        case .busy: "is in gebruik: een ander programma vernietigt sleutels. Probeer het daarna opnieuw."
        }
    }
}

extension JournalWitness {
    fileprivate var dutch: String {
        switch self {
        case .keyring: "sleutelbos"
        case .database: "database"
        }
    }
}

extension KeyFault {
    fileprivate var dutch: String {
        switch self {
        case .missing: "ontbreekt. Zet het terug uit de kopie van de sleutelbos; een nieuwe opent niets."
        case .truncated: "houdt te vroeg op. Zet het terug uit de kopie van de sleutelbos."
        case .damaged: "is beschadigd. Zet het terug uit de kopie van de sleutelbos."
        case .notAKey: "is geen sleutelbestand."
        case .newerFormat: "is door een nieuwere versie geschreven. Gebruik die versie, of een nieuwere."
        case .otherOrganisation: "is van een andere organisatie."
        case .otherPurpose: "bevat een andere sleutel dan de naam zegt."
        case .exposed(let permissions):
            "kan door anderen worden gelezen of gewijzigd (rechten \(String(permissions, radix: 8))). "
                + "Zet bestanden op 600 en mappen op 700, en ga na of iemand het gelezen heeft."
        case .ownedByAnother: "is van een ander account dan dat van dit programma."
        case .wrongKind: "is van de verkeerde soort: sleutels zijn gewone bestanden in een map."
        case .unreadable(let error): "is niet te lezen (fout \(error))."
        case .unwritable(let error): "is niet te schrijven (fout \(error))."
        case .diskFull: "is niet te schrijven: de schijf is vol."
        }
    }
}
