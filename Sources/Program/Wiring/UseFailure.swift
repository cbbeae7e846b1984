/// What is wrong with how the program was called, beyond what its parser notices.
enum UseFailure: Error {
    case unknownOrganisation(known: [String])
    case noOrganisation
    case organisationNotChosen(known: [String])
    /// A value that isn't what it should be; says of which option, and what would do.
    case invalid(option: String, expected: String)
    /// There is nothing of this name or number.
    case notFound(what: String)
    /// More than one thing fits.
    case ambiguous(what: String, count: Int)
    /// It needs a yes, and standard input is no terminal to ask on.
    case confirmationNeeded(option: String)
}
