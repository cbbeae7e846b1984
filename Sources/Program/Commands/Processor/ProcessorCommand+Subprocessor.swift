import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ProcessorCommand {
    /// `dossier processor subprocessor`: a processor that a processor engages (Article 28(2) and (4)).
    struct Subprocessor: RecordingCommand {
        static let configuration = CommandConfiguration(
            commandName: "subprocessor",
            abstract: "Adds a sub-processor to a processor, changes one, or takes one away.",
            discussion: """
                EXAMPLE
                  dossier processor subprocessor hosting --name "Voorbeeld Datacentrum" --country NL \
                --since 2026-03-05 --authorised
                  dossier processor subprocessor hosting --slug voorbeeld-datacentrum --remove
                """
        )

        @Argument(help: ArgumentHelp("The processor, by short name or id.", valueName: "processor"))
        var processor: String

        @Option(help: "Its name, to be sealed.")
        var name: String?

        @Option(help: "The short name by which you mention it; made from its name by default.")
        var slug: String?

        @Option(help: ArgumentHelp("Where it works, by its code.", valueName: "code"))
        var country: String?

        @Option(help: ArgumentHelp("Since when it is engaged; the day of the change by default.", valueName: "day"))
        var since: String?

        @Flag(help: "You authorised it, or could object in time and did not.")
        var authorised = false

        @Flag(help: "It is engaged no longer.")
        var remove = false

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard name != nil || slug != nil else {
                throw ValidationError("geef --name, --slug of allebei.", "Give --name, --slug or both.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.processor(processor)
            let order = try recording.who.order(.validity(today: office.today))
            let day = office.moment(of: order).day
            guard let record = item.state.record else { throw Refusal.processorNotDeclared }
            let before = try item.texts.toRewrite(.processor)
            var content = record.versions.content(on: day) ?? record.content
            var texts = before
            let slug = try chosenSlug()
            let known = content.subProcessors.firstIndex { texts[$0.id, .slug] == slug }
            if remove, let known {
                texts.elements[content.subProcessors[known].id] = nil
                content.subProcessors.remove(at: known)
            } else if remove {
                // Sent a second time it is gone already, and answered by the first sending.
                guard try await office.hasRecorded(order.command) else {
                    throw UseFailure.notFound(what: .subProcessor)
                }
            } else {
                let id = try set(known, in: &content, on: day)
                texts[id, .slug] = slug
                if let name { texts[id, .title] = try SuppliedText.line(name, as: "--name") }
            }
            tell(
                try await office.changeProcessor(
                    item.stream, to: content, texts == before ? Details() : texts, rewritten: texts != before,
                    by: order))
        }

        private func chosenSlug() throws(UseFailure) -> String {
            guard let found = slug ?? name.flatMap(Slug.made), Slug.isOne(found) else {
                throw .invalid(option: "--slug", expected: .slug)
            }
            return found
        }

        private func set(_ known: Int?, in content: inout ProcessorContent, on day: Day) throws -> ElementID {
            let since: Day? = try Day.reading(since, as: "--since")
            let country: Country? = try Country.reading(country, as: "--country")
            guard let known else {
                let new = SubProcessor(id: .random(), country: country, since: since ?? day, authorised: authorised)
                content.subProcessors.append(new)
                return new.id
            }
            var changed = content.subProcessors[known]
            changed.country = country ?? changed.country
            changed.since = since ?? changed.since
            changed.authorised = authorised || changed.authorised
            content.subProcessors[known] = changed
            return changed.id
        }
    }
}
