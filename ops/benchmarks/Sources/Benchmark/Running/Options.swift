/// What the command line asks for.
struct Options {
    static let usage = """
        usage: benchmark [--quick] [--only SECTION]…

          --quick         small sizes and few rounds: minutes instead of a quarter of an hour; writes no page
          --only SECTION  one of \(Section.allCases.map(\.rawValue).joined(separator: ", ")); writes no page

        environment:
          MESSAGE_DB_DATABASE_DIR  the folder `database` of message-db; without it that column is left out
          DOSSIER_BENCH_PYTHON     a Python with `eventsourcing` and `psycopg`; without it one is made if pip can
        """

    private(set) var sections = Set(Section.allCases)
    private(set) var scale = Scale.full
    private(set) var wantsHelp = false
    private var isQuick = false

    /// Only a whole run says what the page says.
    var writesPage: Bool { !isQuick && sections.count == Section.allCases.count }

    init(_ arguments: [String]) throws(UsageFailure) {
        var chosen: Set<Section> = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": wantsHelp = true
            case "--quick": isQuick = true
            case "--only":
                guard let name = rest.popFirst(), let section = Section(rawValue: name) else {
                    throw UsageFailure(argument: "--only", expected: Section.allCases.map(\.rawValue))
                }
                chosen.insert(section)
            default: throw UsageFailure(argument: argument, expected: ["--quick", "--only SECTION", "--help"])
            }
        }
        if !chosen.isEmpty { sections = chosen }
        if isQuick { scale = .quick }
    }

    func wants(_ section: Section) -> Bool { sections.contains(section) }
}

/// An argument that means nothing here.
struct UsageFailure: Error, CustomStringConvertible {
    let argument: String
    let expected: [String]

    var description: String { "\(argument) is not understood; expected one of: \(expected.joined(separator: ", "))" }
}
