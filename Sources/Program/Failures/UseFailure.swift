import Reports

/// What is wrong with how the program was called, beyond what its parser notices.
///
/// It never repeats a value: that may be somebody's name in the wrong place.
enum UseFailure: Error {
    case unknownOrganisation(known: [String])
    case noOrganisation
    case organisationNotChosen(known: [String])
    /// A value that isn't what it should be; says of which option, and what would do.
    case invalid(option: String, expected: Words)
    /// There is nothing of this name or number; of what there is, those short names that say nothing of anybody.
    case notFound(what: Words, known: [String] = [])
    /// More than one thing fits.
    case ambiguous(what: Words, count: Int)
    /// Several ids begin as the one that was given does.
    case ambiguousID(option: String, candidates: [String], more: Bool = false)
    /// It needs a yes, and standard input is no terminal to ask on.
    case confirmationNeeded(option: String)
    /// Somebody was asked, and didn't say yes.
    case declined
    /// The address of the practice organisation belongs to a real one.
    case notPractice
    /// The practice organisation was made with another seed; which, where that is known, and what it holds.
    case practiceOfAnotherSeed(known: UInt64?, clients: Int, size: Int64)
    /// A file could not be made, for instance since there is one already.
    case notCreated(option: String, error: Int32)
    /// An argument, counted from 1, with a byte, counted from 0, that is not UTF-8.
    case argumentNotUTF8(number: Int, byte: Int)
    /// The same of standard input.
    case notUTF8(option: String, byte: Int)
    case unreadable(option: String)
    /// In bytes.
    case tooLong(option: String, limit: Int)
    /// A file is there and can't be read.
    case fileUnreadable
    /// In bytes.
    case fileTooLong(limit: Int)
    /// A file was written to while it was being read.
    case fileChanged
    /// A copy would be in the home that it is a copy of; which one that is.
    case notElsewhere(String)
    /// Two things of one kind would have the same short name.
    case slugTaken
    /// Its texts can't be opened and were not erased: to write them anew would hide that.
    case textsUnreadable(Words)

    /// The same where what would do is written the same in both languages, as codes are.
    static func invalid(option: String, expected: String) -> UseFailure {
        .invalid(option: option, expected: Words(expected, expected))
    }

    static func notFound(what: String) -> UseFailure { .notFound(what: Words(what, what)) }

    static func ambiguous(what: String, count: Int) -> UseFailure {
        .ambiguous(what: Words(what, what), count: count)
    }
}
