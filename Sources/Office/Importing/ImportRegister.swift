import Facts
import Intake
import Regulation

/// What the register says that rows are judged by: purposes, parties and promises, read once for the whole import.
struct ImportRegister: Sendable {
    private let activities: [StreamID: Activity]
    private let purposes: [Heading: Set<ElementID>]
    private let parties: [Heading: StreamID]
    private let processors: [StreamID: Processor]
    private let statements: [StreamID: Statement]

    init(_ office: Office) async throws {
        var activities: [StreamID: Activity] = [:]
        var purposes: [Heading: Set<ElementID>] = [:]
        for item in try await office.registerItems(of: Activity.self) {
            activities[item.stream] = item.state
            for purpose in item.state.record?.content.purposes ?? [] {
                let texts = item.texts.value
                let names = [PersonalField.slug, .title, .name].compactMap { texts?[purpose.id, $0] }
                let full = [item.slug, texts?[purpose.id, .slug]].compactMap(\.self)
                for name in names + [purpose.id.description] + (full.count == 2 ? ["\(full[0])/\(full[1])"] : []) {
                    purposes[Heading(name), default: []].insert(purpose.id)
                }
            }
        }
        var parties: [Heading: StreamID] = [:]
        var processors: [StreamID: Processor] = [:]
        for item in try await office.registerItems(of: Processor.self) {
            processors[item.stream] = item.state
            for name in [item.slug, item.texts.value?[.name], item.stream.description].compactMap(\.self) {
                parties[Heading(name)] = item.stream
            }
        }
        let streams = try await office.streams(of: .statement)
        let files = try await office.files(streams)
        statements = try streams.reduce(into: [:]) { $0[$1] = try files.state(of: $1, as: Statement.self) }
        self.activities = activities
        self.purposes = purposes
        self.parties = parties
        self.processors = processors
    }

    /// The one purpose of a name; nothing where there is none, or several.
    func purpose(_ text: String) -> ElementID? {
        let found = purposes[Heading(text)] ?? []
        return found.count == 1 ? found.first : nil
    }

    func party(_ text: String) -> StreamID? { parties[Heading(text)] }

    func party(_ stream: StreamID, on day: Day) -> ProcessorContent? { processors[stream]?.content(on: day) }

    /// The activity that declares a purpose.
    func activity(declaring purpose: ElementID) -> StreamID? {
        activities.first { $0.value.record?.content.purposes.contains { $0.id == purpose } ?? false }?.key
    }

    /// The basis that the register declared for a purpose on a day, or declares now where the day is before that.
    func basis(of purpose: ElementID?, on day: Day) -> LawfulBasis? {
        guard let purpose, let record = activity(declaring: purpose).flatMap({ activities[$0]?.record }) else {
            return nil
        }
        let content = record.versions.content(on: day) ?? record.content
        return (content.purposes.first { $0.id == purpose } ?? record.content.purposes.first { $0.id == purpose })?
            .basis
    }

    func followUpTerm(for purpose: ElementID?, on day: Day) -> FollowUpTerm {
        FollowUpTerm(
            for: purpose,
            in: activities.values.compactMap { activity in
                guard activity.until.map({ $0 >= day }) ?? true else { return nil }
                return activity.record?.versions.content(on: day)
            })
    }

    func promises(on day: Day) -> Set<Promise> { Statement.promises(on: day, among: statements) }
}
