import Glibc
import Installation
package import Reports
import Schema

extension InstallationFailure: Worded {
    package var words: Words { Words(dutch, description) }

    private var dutch: String {
        switch self {
        case .unusablePath(let variable, let rule):
            "\(variable) is niet te gebruiken: \(rule)."
        case .unsafeFolder(let path, let fault):
            fault.what(path).dutch + " " + fault.todo(path).dutch
        case .notWritable(let path, let error):
            "\(path) kon niet worden gemaakt of gewijzigd: \(String(cString: strerror(error))). "
                + "Geef het account van dossier het recht daartoe, of kies een andere DOSSIER_HOME."
        case .diskFull(let path):
            "De schijf met \(path) is vol. Wat bevestigd is, is er nog; maak ruimte en probeer het opnieuw."
        case .unknownAccount(let name):
            "Het systeem kent geen account \(name), en een server draait alleen onder een bekend account."
        case .foreignCluster(let path, let owner):
            "De database in \(path) is van het account \(owner). Start dossier onder dat account of als root."
        case .serverProgramsMissing(let needed, let found):
            "PostgreSQL \(needed) staat niet op deze machine\(found.isEmpty ? "" : " (wel \(Self.list(found)))"). "
                + "Installeer het (Debian: apt-get install postgresql-15), of noem uw eigen server in DOSSIER_DATABASE."
        case .programNotStarted(let program, let error):
            "\(program) kon niet worden gestart: \(String(cString: strerror(error)))."
        case .clusterHalfMade(let path):
            "Een dossier dat halverwege werd gestopt, liet \(path) achter, en wat het startte schrijft daar misschien "
                + "nog. Wacht een minuut en geef dezelfde opdracht opnieuw; helpt dat niet, verwijder dan die map: "
                + "er staan geen gegevens van u in."
        case .clusterNotMade(let output):
            "De eigen PostgreSQL kon niet worden gemaakt. initdb eindigde met:\n\(output)"
        case .serverNotStarted(let log, let lastLines):
            "De eigen PostgreSQL startte niet op tijd. Het logboek is \(log)"
                + (lastLines.isEmpty ? " en is leeg." : " en eindigt met:\n\(lastLines)")
        case .serverNotStopped(let path):
            "De eigen PostgreSQL in \(path) stopte niet op tijd. Sluit wat hem gebruikt en probeer het opnieuw."
        case .busy(let lock, let seconds):
            "Een andere dossier is al meer dan \(seconds) s bezig (met \(lock)). Wacht daarop en probeer het opnieuw."
        case .unreadableConnectionString(let failure):
            "DOSSIER_DATABASE is geen verbindingstekst van libpq. \(failure.words.dutch)"
        case .serverTooOld(let version):
            "De server is PostgreSQL \(version / 10_000); dossier heeft 15 of nieuwer nodig."
        case .notSetUp:
            "De database in DOSSIER_DATABASE is niet ingericht voor deze versie. Geef de opdracht dossier setup."
        case .rolesMissing(let roles, let failure):
            "Het account in DOSSIER_DATABASE mag deze rollen niet maken of gebruiken: "
                + roles.map(\.name).joined(separator: ", ") + ". \(failure.words.dutch) "
                + "Laat een beheerder schema/privileges/roles.sql uitvoeren en de rollen geven. "
                + "Doe daarna dossier setup."
        case .database(_, let failure):
            "De database liet het afweten. \(failure.words.dutch)"
        case .schema(let failure):
            failure.dutch
        case .migrations(let conflict):
            conflict.dutch
        case .schemaFileRefused(let file, let line, let failure):
            "schema/\(file)\(line.map { ", regel \($0)," } ?? "") werd door de server geweigerd en liet niets achter. "
                + failure.words.dutch
        }
    }

    private static func list(_ versions: [Int]) -> String {
        versions.map(String.init).joined(separator: ", ")
    }
}

extension MigrationConflict {
    fileprivate var dutch: String {
        switch self {
        case .changed(let name):
            "schema/migrations/\(name) is toegepast en luidt nu anders. Een toegepaste migratie verandert nooit: "
                + "zet het bestand terug en schrijf een nieuwe."
        case .missing(let name):
            "schema/migrations/\(name) is toegepast en ontbreekt nu. Zet het bestand terug."
        case .outOfOrder(let name):
            "schema/migrations/\(name) komt vóór een migratie die al is toegepast. Geef het volgende vrije nummer."
        case .newerDatabase(let name):
            "De database is van een nieuwere versie van dossier (met de migratie \(name)). "
                + "Gebruik die versie; er is niets gewijzigd."
        }
    }
}

extension SchemaFailure {
    fileprivate var dutch: String {
        switch self {
        case .filesMissing(let places):
            "De SQL-bestanden bij het programma ontbreken. Gezocht in: \(places.joined(separator: ", ")). "
                + "Installeer het programma samen met die bestanden."
        case .fileUnreadable(let path):
            "Het SQL-bestand \(path) ontbreekt of is geen UTF-8. Installeer de bestanden opnieuw."
        case .badNumber(let file, let expected):
            "De migratie \(file) hoort nummer \(expected) te hebben: de nummers lopen vanaf 0001 zonder gat."
        }
    }
}
