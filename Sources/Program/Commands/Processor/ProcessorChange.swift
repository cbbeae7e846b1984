import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// A command that changes something of a party in the register.
protocol ProcessorChange: RecordingCommand {
    /// The party's id or short name, as typed.
    var processor: String { get }

    func change(_ content: ProcessorContent, in office: Office, on day: Day) throws -> ProcessorContent
    func rewrite(_ texts: Details) throws -> Details
}

extension ProcessorChange {
    func rewrite(_ texts: Details) throws -> Details { texts }

    func run(in office: Office, at workplace: Workplace) async throws {
        let item = try await office.processor(processor)
        let order = try recording.who.order(.validity(today: office.today))
        let day = office.moment(of: order).day
        guard let record = item.state.record else { throw Refusal.processorNotDeclared }
        // What held on that day is what changes; for a day before the first, the first.
        let content = try change(record.versions.content(on: day) ?? record.content, in: office, on: day)
        let texts = try item.texts.toRewrite(.processor)
        let rewritten = try rewrite(texts)
        let isRewritten = rewritten != texts
        tell(
            try await office.changeProcessor(
                item.stream, to: content, isRewritten ? rewritten : Details(), rewritten: isRewritten, by: order))
    }
}
