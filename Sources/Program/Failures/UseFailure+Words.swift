import Glibc
import Reports

extension UseFailure: Worded {
    /// What is wrong, and what to do.
    var words: Words {
        switch self {
        case .unknownOrganisation(let known):
            Words(
                "Er is geen organisatie met dit adres. Er zijn: \(Self.list(known, .dutch)).",
                "There is no organisation with this address. There are: \(Self.list(known, .english)).")
        case .noOrganisation:
            Words(
                "Er is nog geen organisatie. Maak er een: dossier organisation create ADRES --name NAAM.",
                "There is no organisation yet. Make one: dossier organisation create SLUG --name NAME.")
        case .organisationNotChosen(let known):
            Words(
                "Er zijn meer organisaties. Kies er een met --organisation: \(Self.list(known, .dutch)).",
                "There are several organisations. Choose one with --organisation: \(Self.list(known, .english)).")
        case .invalid(let option, let expected):
            Words("\(option): hier hoort \(expected.dutch).", "\(option): expected \(expected.english).")
        case .notFound(let what, []):
            Words("Er is geen \(what.dutch).", "There is no \(what.english).")
        case .notFound(let what, let known):
            Words(
                "Er is geen \(what.dutch). Er zijn: \(Self.list(known, .dutch)).",
                "There is no \(what.english). There are: \(Self.list(known, .english)).")
        case .ambiguous(let what, let count):
            Words(
                "Dit past op meer dan één (\(count)): \(what.dutch). Geef het id.",
                "This fits more than one (\(count)): \(what.english). Give the id.")
        case .ambiguousID(let option, let candidates, let more): Self.ambiguous(option, candidates, more)
        case .confirmationNeeded(let option):
            Words(
                "Dit vraagt een ja, en er is niemand om het aan te vragen. Er is niets gewijzigd. Geef \(option) mee.",
                "This needs a yes, and there is nobody to ask. Nothing was changed. Give \(option).")
        case .declined:
            Words("Er is niets vastgelegd.", "Nothing was recorded.")
        case .notPractice:
            Words(
                "Het adres van de oefenorganisatie is van een echte. Daar komen geen verzonnen gegevens in.",
                "The practice organisation's address belongs to a real one. No invented data go there.")
        case .practiceOfAnotherSeed(let known, let clients, let size): Self.anotherSeed(known, clients, size)
        case .notCreated(let option, EEXIST):
            Words(
                "\(option): daar staat al iets. Kies een andere naam.",
                "\(option): something is there already. Choose another name.")
        case .notCreated(let option, let error):
            Words(
                "\(option): het bestand kon niet worden gemaakt: \(String(cString: strerror(error))).",
                "\(option): the file could not be made: \(String(cString: strerror(error))).")
        case .argumentNotUTF8(let number, let byte):
            Words(
                "Argument \(number) is geen UTF-8: zie byte \(byte), geteld vanaf 0.",
                "Argument \(number) is not UTF-8: see byte \(byte), counted from 0.")
        case .notUTF8(let option, let byte):
            Words(
                "\(option): de standaardinvoer is geen UTF-8: zie byte \(byte), geteld vanaf 0.",
                "\(option): standard input is not UTF-8: see byte \(byte), counted from 0.")
        case .unreadable(let option):
            Words(
                "\(option): de standaardinvoer kan niet worden gelezen.", "\(option): standard input cannot be read.")
        case .tooLong(let option, let limit):
            Words(
                "\(option): de tekst is langer dan \(limit) bytes.",
                "\(option): the text is longer than \(limit) bytes.")
        case .fileUnreadable:
            Words(
                "FILE: het bestand kan niet worden gelezen. Er is niets vastgelegd.",
                "FILE: the file cannot be read. Nothing was recorded.")
        case .fileTooLong(let limit):
            Words(
                "FILE: een document is hooguit \(limit) bytes (\(limit >> 20) MiB). Er is niets vastgelegd. "
                    + "Een andere grens staat in \(DocumentLimit.variable), in MiB.",
                "FILE: a document has \(limit) bytes (\(limit >> 20) MiB) at most. Nothing was recorded. "
                    + "\(DocumentLimit.variable) sets another limit, in MiB.")
        case .fileChanged:
            Words(
                "FILE: het bestand veranderde tijdens het lezen. Er is niets vastgelegd.",
                "FILE: the file changed while it was being read. Nothing was recorded.")
        case .notElsewhere(let home):
            Words(
                "Een kopie hoort elders, niet in \(home). Er is niets gewijzigd.",
                "A copy belongs elsewhere, not in \(home). Nothing was changed.")
        case .slugTaken:
            Words(
                "Deze korte naam is al in gebruik. Kies een andere met --slug.",
                "This short name is taken. Choose another one with --slug.")
        case .textsUnreadable(let what):
            Words(
                "De teksten van \(what.dutch) zijn niet te lezen en ook niet gewist. Zie dossier doctor.",
                "The texts of \(what.english) can't be read and were not erased. See dossier doctor.")
        }
    }

    private static func ambiguous(_ option: String, _ candidates: [String], _ more: Bool) -> Words {
        let ids = candidates.joined(separator: ", ")
        return Words(
            "\(option): meer dan één id begint zo: \(ids)\(more ? " en andere" : "").",
            "\(option): more than one id begins so: \(ids)\(more ? " and others" : "").")
    }

    private static func anotherSeed(_ known: UInt64?, _ clients: Int, _ size: Int64) -> Words {
        let dutch = known.map { "met --seed \($0)" } ?? "met een andere seed"
        let english = known.map { "with --seed \($0)" } ?? "with another seed"
        let (again, anew) = known.map { ("--seed \($0)", "--seed \($0)") } ?? ("die seed", "that seed")
        return Words(
            "Er is al een oefenorganisatie, gemaakt \(dutch): \(clients) klanten, \(size) vastleggingen. "
                + "Mensen van een andere seed komen daar niet bij; er is niets vastgelegd. "
                + "Geef \(again) om haar aan te vullen, of maak een nieuwe in een andere DOSSIER_HOME.",
            "There is a practice organisation already, made \(english): \(clients) clients, \(size) entries. "
                + "No people of another seed are added to it; nothing was recorded. "
                + "Give \(anew) to add to it, or make a new one in another DOSSIER_HOME.")
    }

    private enum Tongue {
        case dutch
        case english
    }

    private static func list(_ slugs: [String], _ tongue: Tongue) -> String {
        if !slugs.isEmpty { return slugs.joined(separator: ", ") }
        return switch tongue {
        case .dutch: "geen"
        case .english: "none"
        }
    }
}
