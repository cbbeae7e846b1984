import Glibc
package import Reports
import Safekeeping

extension SafekeepingFailure: Worded {
    package var words: Words {
        switch self {
        case .file(let path, let error):
            Words(
                "\(path): \(String(cString: strerror(error))).", "\(path): \(String(cString: strerror(error))).")
        case .diskFull(let path):
            Words(
                "De schijf met \(path) is vol. De vorige kopie is er nog; maak ruimte en probeer het opnieuw.",
                "The disk with \(path) is full. The previous copy is still there; make room and try again.")
        case .busy(let path):
            Words(
                "Een andere dossier maakt al een kopie in \(path). Wacht daarop.",
                "Another dossier is taking a copy in \(path). Wait for it.")
        case .nothingThere(let path):
            Words("In \(path) staat geen kopie die past.", "There is no copy in \(path) that fits.")
        case .noKeyStore(let path):
            Words(
                "De sleutelopslag \(path) is er niet, en zonder is er niets te lezen. Geef met --keys-from de map waar "
                    + "dossier backup --keys-to haar zette.",
                "The key store \(path) is not there, and nothing can be read without it. Give the folder where "
                    + "dossier backup --keys-to put it with --keys-from.")
        case .noTransportKey(let path):
            Words(
                "\(path) is geen bestand met een transportsleutel. Geef met --key het bestand dat dossier organisation "
                    + "export noemde. Er is niets overgenomen.",
                "\(path) is no file with a transport key. Give the file that dossier organisation export named with "
                    + "--key. Nothing was brought in.")
        case .onePlace:
            Words(
                "--keys-to moet een andere plaats zijn dan die van de gegevens, en de ene niet in de andere.",
                "--keys-to must be another place than that of the data, and neither in the other.")
        case .notSealed(let file):
            Words("\(file) is geen kopie van dossier.", "\(file) is no copy of dossier's.")
        case .newerFormat(let file):
            Words(
                "\(file) is door een nieuwere versie geschreven. Gebruik die versie.",
                "\(file) was written by a newer release. Use that release.")
        case .keyNotGiven(let file, let key):
            Words(
                "\(file) is verzegeld met sleutel \(key), en die is er niet. Geef de kopie van de blijvende sleutels "
                    + "(backup.key) met --keyring.",
                "\(file) is sealed with key \(key), which is not there. Give the copy of the lasting keys (backup.key) "
                    + "with --keyring.")
        case .truncated(let file):
            Words(
                "\(file) houdt te vroeg op. Neem een andere kopie.", "\(file) ends too early. Take another copy.")
        case .damaged(let file, let offset):
            Words(
                "\(file) is beschadigd vanaf byte \(offset). Neem een andere kopie.",
                "\(file) is damaged from byte \(offset) on. Take another copy.")
        case .malformed(let file, let member, let fault):
            Words(
                "\(file)\(member.isEmpty ? "" : ", \(member)"): \(fault.words.dutch)",
                "\(file)\(member.isEmpty ? "" : ", \(member)"): \(fault.words.english)")
        case .mixed(let data, let keys, let mixture):
            Words(
                "\(data) en \(keys) horen niet bij elkaar: \(mixture.words.dutch)",
                "\(data) and \(keys) don't belong together: \(mixture.words.english)")
        case .newerSchema(let file, let migration):
            Words(
                "\(file) komt van een nieuwere versie (migratie \(migration)). Gebruik die versie.",
                "\(file) comes from a newer release (migration \(migration)). Use that release.")
        case .notRestored(let organisation, let fault):
            Words(
                "Organisatie \(organisation) is niet teruggezet: \(fault.words.dutch)",
                "Organisation \(organisation) was not restored: \(fault.words.english)")
        case .notEmpty(let count):
            Words(
                "Hier staan al organisaties (\(count)). Terugzetten gaat alleen in een lege DOSSIER_HOME of database. "
                    + "Er is niets gewijzigd.",
                "There are organisations here already (\(count)). A restore needs an empty DOSSIER_HOME or database. "
                    + "Nothing was changed.")
        case .badEntry(let file, let position):
            Words(
                "\(file): vastlegging \(position) is niet wat zij zegt te zijn. Er is niets overgenomen.",
                "\(file): entry \(position) is not what it says it is. Nothing was brought in.")
        case .alreadyHere(let slug, false):
            Words(
                "Deze organisatie is hier al: \(slug). Er is niets overgenomen.",
                "This organisation is here already: \(slug). Nothing was brought in.")
        case .alreadyHere(let slug, true):
            Words(
                "Deze organisatie is hier al, en gesloten: \(slug). Neem haar over in een andere DOSSIER_HOME. "
                    + "Er is niets overgenomen.",
                "This organisation is here already, and closed: \(slug). Bring it into another DOSSIER_HOME. "
                    + "Nothing was brought in.")
        case .addressTaken(let slug):
            Words(
                "Een andere organisatie heeft hier het adres \(slug). Geef een ander met --slug. "
                    + "Er is niets overgenomen.",
                "Another organisation has the address \(slug) here. Give another one with --slug. "
                    + "Nothing was brought in.")
        case .noKeyring(let file):
            Words(
                "\(file) is een reservekopie en geen uitvoer: er zit geen sleutelbos bij. Gebruik dossier restore.",
                "\(file) is a backup and no export: no keyring comes with it. Use dossier restore.")
        case .otherTransportKey(let file):
            Words(
                "De transportsleutel van --key hoort niet bij \(file). Er is niets overgenomen.",
                "The transport key of --key does not belong to \(file). Nothing was brought in.")
        case .folderTaken(let path):
            Words(
                "\(path) is geen lege map. Kies een andere; er is niets geschreven.",
                "\(path) is no empty folder. Choose another one; nothing was written.")
        }
    }
}

extension SafekeepingFailure.Fault: Worded {
    package var words: Words {
        switch self {
        case .notAnArchive: Words("dit is geen archief.", "this is no archive.")
        case .missing: Words("dit ontbreekt of is onleesbaar.", "this is missing or can't be read.")
        case .unexpected: Words("dit hoort er niet in.", "this does not belong in it.")
        case .rows: Words("het aantal rijen klopt niet.", "the number of rows is wrong.")
        case .root:
            Words("de vastleggingen zijn andere dan de kopie zegt.", "the entries are others than the copy says.")
        case .size: Words("het aantal vastleggingen klopt niet.", "the number of entries is wrong.")
        case .entries: Words("een vastlegging ontbreekt.", "an entry is missing.")
        case .columns:
            Words(
                "deze versie kent de tabel of de kolommen niet.", "this release doesn't know the table or its columns.")
        case .organisation: Words("dit is van een andere organisatie.", "this is another organisation's.")
        }
    }
}

extension SafekeepingFailure.Mixture: Worded {
    package var words: Words {
        switch self {
        case .organisations: Words("zij zijn van verschillende organisaties.", "they are of different organisations.")
        case .keysOlder:
            Words(
                "de sleutelopslag is ouder dan de gegevens. Neem de nieuwste sleutelopslag.",
                "the key store is older than the data. Take the newest key store.")
        case .kinds:
            Words(
                "het ene is niet wat het moet zijn: gegevens of sleutels.", "one is not what it must be: data or keys.")
        }
    }
}
