import Archive
import Views
package import Reports

extension ArchiveFailure: Worded {
    package var words: Words {
        switch self {
        case .registerStopped(let name):
            Words(
                "Het register \(name.rawValue) is gestopt en loopt achter. Zie dossier doctor.",
                "The register \(name.rawValue) has stopped and is behind. See dossier doctor.")
        case .periodNeeded(let known) where known.isEmpty:
            Words(
                "Deze verstrekking komt terug, en van geen periode is nog bevestigd dat zij er was. "
                    + "Zie dossier share due.",
                "This disclosure recurs, and no period of it was confirmed yet. See dossier share due.")
        case .periodNeeded(let known):
            Words(
                "Deze verstrekking komt terug. Zeg met --period welke: "
                    + "\(known.map(\.description).joined(separator: ", ")).",
                "This disclosure recurs. Say which one with --period: "
                    + "\(known.map(\.description).joined(separator: ", ")).")
        case .emptyPeriod:
            Words("De periode eindigt voordat zij begint.", "The period ends before it begins.")
        }
    }
}
