/// A part of the stories with ids, chances and people of its own.
///
/// What a later release tells besides goes into a chapter of its own, so that it moves nothing in what an earlier one
/// told: an organisation that was made then gets only what is new.
enum PracticeChapter {
    case contacts
    case papers

    /// What tells the numbers of a seed in one chapter from those in another.
    var salt: UInt64 {
        switch self {
        case .contacts: 0
        case .papers: 0x7A9E_4B51_03C6_D8F2
        }
    }

    /// The name before the number in the addresses of its people.
    var host: String {
        switch self {
        case .contacts: "klant"
        case .papers: "relatie"
        }
    }

    /// What comes on top of its people's numbers in telephone and trade register numbers, so that no two are alike.
    var offset: Int {
        switch self {
        case .contacts: 0
        case .papers: 5_000_000
        }
    }
}
