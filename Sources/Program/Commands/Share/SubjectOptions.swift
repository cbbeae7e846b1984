import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// Whose data went: named one by one, in a file, or by a rule.
struct SubjectOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A client whose data they were, by id; again for another one.", valueName: "client"))
    var client: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file of clients, one a line: ids, external ids, e-mail addresses, KvK or telephone numbers.",
            valueName: "file"))
    var subjects: String?

    @Option(help: ArgumentHelp("Which column of that file, by its heading or number from 1.", valueName: "column"))
    var column: String?

    @Option(
        help: ArgumentHelp(
            "A rule that names the clients: \(SubjectRule.Code.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "rule"))
    var rule: SubjectRule.Code?

    @Option(help: ArgumentHelp("Since which day, for a rule that asks for one.", valueName: "day"))
    var since: String?

    @Option(help: ArgumentHelp("Of which activity, for the rule that asks for one.", valueName: "activity"))
    var ruleActivity: String?

    @Option(help: ArgumentHelp("How many people they were about.", valueName: "number"))
    var people: Int?

    func validate() throws {
        guard [!client.isEmpty, subjects != nil, rule != nil].count(where: \.self) <= 1 else {
            throw ValidationError(
                "geef óf --client óf --subjects óf --rule.",
                "Give --client, --subjects or --rule, and not two of them."
            )
        }
        guard column == nil || subjects != nil else {
            throw ValidationError("--column hoort bij --subjects.", "--column goes with --subjects.")
        }
        let asksForDay = rule == .contactSince || rule == .invoicedSince
        guard asksForDay == (since != nil) else {
            throw ValidationError(
                "--since hoort bij de regels contact-since en invoiced-since, en die vragen erom.",
                "--since goes with the rules contact-since and invoiced-since, and they ask for it.")
        }
        guard (rule == .activity) == (ruleActivity != nil) else {
            throw ValidationError(
                "--rule-activity hoort bij de regel activity, en die vraagt erom.",
                "--rule-activity goes with the rule activity, and it asks for it.")
        }
    }

    /// The subjects that these name, and what was read from a file, to tell one request from another.
    ///
    /// `day`: At whose end a rule is read; nothing where it is read later.
    func read(in office: Office, on day: Day?) async throws -> (subjects: ShareSubjects, content: [UInt8]) {
        if let rule = try await subjectRule(in: office) {
            guard let day else { return (.standing(rule), []) }
            let frozen = try await Archive(office).freeze(rule, on: day)
            return (.ruled(frozen), [])
        }
        if let subjects {
            let file = try await SubjectFile(path: subjects, column: column, in: office)
            return (.named(file.clients), file.fingerprint)
        }
        var clients: [StreamID] = []
        for id in client {
            let found: StreamID = try await office.stream(id, as: "--client", .client)
            clients.append(found)
        }
        return (clients.isEmpty ? .notNamed : .named(clients), [])
    }

    private func subjectRule(in office: Office) async throws -> SubjectRule? {
        guard let rule else { return nil }
        var item: RegisterItem<Activity>?
        if let ruleActivity { item = try await office.activity(ruleActivity, as: "--rule-activity") }
        let purposes = item?.state.record?.content.purposes.map(\.id) ?? []
        return SubjectRule(
            rule, since: try Day.reading(since, as: "--since"), activity: item?.stream, purposes: purposes)
    }
}
