import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ProcessorCommand {
    /// `dossier processor record`: a party enters the register.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Enters a processor or another recipient in the register.",
            discussion: """
                Its agreement follows with `dossier processor agreement`. For a party that already works with the \
                data, say since when with --on: what is wrong with it is then found, and not refused.

                EXAMPLE
                  dossier processor record --name "Voorbeeld Hosting B.V." --role processor --country NL \
                --storage NL --access NL --on 2026-03-05
                """
        )

        @OptionGroup(title: "The party") var party: ProcessorOptions
        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard party.name != nil, party.role != nil else {
                throw ValidationError("geef --name en --role.", "Give --name and --role.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            var texts = try party.changing(Details())
            if texts[.slug] == nil { texts[.slug] = texts[.name].flatMap(Slug.made) }
            let content = try party.changing(ProcessorContent(role: party.role ?? .processor))
            let order = try recording.who.order(.validity(today: office.today))
            // The same command sent twice finds its own first sending here, and is answered by that.
            if try await !office.hasRecorded(order.command) { try await requireFree(texts[.slug], in: office) }
            tell(try await office.declareProcessor(content, texts, by: order))
        }

        private func requireFree(_ slug: String?, in office: Office) async throws {
            let taken = try await office.registerItems(of: Processor.self).contains { $0.slug == slug }
            if taken { throw UseFailure.slugTaken }
        }
    }
}
