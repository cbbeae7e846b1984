package import Regulation

extension LegalForm: Worded {
    package var words: Words {
        switch self {
        case .soleTrader: Words("eenmanszaak", "sole trader")
        case .partnership: Words("vof of maatschap", "partnership")
        case .limitedPartnership: Words("commanditaire vennootschap", "limited partnership")
        case .privateLimited: Words("bv", "private limited company")
        case .publicLimited: Words("nv", "public limited company")
        case .association: Words("vereniging", "association")
        case .foundation: Words("stichting", "foundation")
        case .cooperative: Words("coöperatie", "cooperative")
        case .publicBody: Words("overheidsorgaan", "public body")
        case .other: Words("andere rechtsvorm", "other legal form")
        }
    }
}
