import Installation
import Reports

extension FolderFault {
    /// What is wrong with the folder at a path.
    func what(_ path: String) -> Words {
        Words("De map \(path) is niet veilig: \(dutchWhat).", "The folder \(path) is not safe: \(what).")
    }

    /// What to do about it.
    func todo(_ path: String) -> Words { Words(dutchRemedy(path), remedy(path)) }

    private var dutchWhat: String {
        switch self {
        case .notAFolder: "het is geen map"
        case .writableByOthers: "andere accounts mogen erin schrijven"
        case .readableByOthers: "andere accounts mogen erin"
        case .openBeyondServer: "andere accounts dan dat van de server mogen erin"
        case .ownedBy(let owner): "de map is van het account \(owner)"
        }
    }

    private func dutchRemedy(_ path: String) -> String {
        switch self {
        case .notAFolder: "Zet het elders neer of kies een andere DOSSIER_HOME."
        case .writableByOthers: "Doe chmod go-w '\(path)' als u weet wie dat deed."
        case .readableByOthers: "Doe chmod 700 '\(path)' als u weet wie er was."
        case .openBeyondServer: "Doe chmod 710 '\(path)' als u weet wie er was."
        case .ownedBy: "Start dossier onder dat account of kies een andere DOSSIER_HOME."
        }
    }
}
