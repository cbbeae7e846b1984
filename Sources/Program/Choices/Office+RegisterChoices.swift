import Facts
import Office
import Regulation
import Reports

extension Office {
    /// The activity of an id or a short name.
    func activity(_ text: String, as option: String = "--activity") async throws -> RegisterItem<Activity> {
        try one(of: try await registerItems(of: Activity.self), text, .activity)
    }

    /// The processor or other recipient of an id or a short name.
    func processor(_ text: String, as option: String = "PROCESSOR") async throws -> RegisterItem<Processor> {
        try one(of: try await registerItems(of: Processor.self), text, .processor)
    }

    /// The version of the privacy statement of an id or a short name; the day from which it holds will do too.
    func statement(_ text: String) async throws -> RegisterItem<Statement> {
        let items = try await registerItems(of: Statement.self)
        if let day = Day(text) {
            let ofDay = items.filter { $0.state.content?.validFrom == day }
            if !ofDay.isEmpty { return try one(of: ofDay, where: { _ in true }, .statement) }
        }
        return try one(of: items, text, .statement)
    }

    private func one<Subject: Decider>(
        of items: [RegisterItem<Subject>], _ text: String, _ what: Words
    ) throws(UseFailure) -> RegisterItem<Subject> {
        try one(of: items, where: { $0.stream.description == text.lowercased() || $0.slug == text }, what)
    }

    private func one<Subject: Decider>(
        of items: [RegisterItem<Subject>], where fits: (RegisterItem<Subject>) -> Bool, _ what: Words
    ) throws(UseFailure) -> RegisterItem<Subject> {
        let found = items.filter(fits)
        guard let first = found.first else { throw .notFound(what: what) }
        guard found.count == 1 else { throw .ambiguous(what: what, count: found.count) }
        return first
    }
}

extension Statement {
    /// What counts of the version, withdrawn or not.
    var content: StatementContent? {
        switch self {
        case .unpublished: nil
        case .published(let content, _), .withdrawn(let content, _, _): content
        }
    }
}
