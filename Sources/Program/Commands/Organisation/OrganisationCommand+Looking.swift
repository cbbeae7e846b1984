import ArgumentParser
import Facts
import Ledger
import Office
import Regulation
import Reports

extension OrganisationCommand {
    /// `dossier organisation list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the organisations.",
            discussion: """
                EXAMPLE
                  dossier organisation list
                """
        )

        @OptionGroup var result: ResultOptions

        func run() async throws {
            let workplace = try await Workplace.open()
            let outcome: Result<[OrganisationLine], any Error>
            do {
                var lines: [OrganisationLine] = []
                for row in try await workplace.organisations() { lines.append(try await Self.line(row, workplace)) }
                outcome = .success(lines)
            } catch {
                outcome = .failure(error)
            }
            await workplace.close()
            Answer(OrganisationList(organisations: try outcome.get())).show(as: result.format, in: result.language)
        }

        /// An organisation whose founding broke off has no name yet and no entries; it is listed all the same.
        private static func line(_ row: OrganisationRow, _ workplace: Workplace) async throws -> OrganisationLine {
            var name: Opening<String>?
            let head = try await workplace.head(of: row.id)
            do {
                let office = try await workplace.opening(row.id).open()
                name = try await office.registerItems(of: Organisation.self).first?.texts.name
                await office.close()
            } catch OfficeFailure.organisationUnfinished {
                name = nil
            }
            return OrganisationLine(
                slug: row.slug, organisation: row.id, name: name, isPractice: row.isPractice, size: head.size,
                isClosed: head.isClosed)
        }
    }

    /// `dossier organisation show`.
    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows an organisation: its name, settings, and what its register does not say of it.",
            discussion: """
                EXAMPLE
                  dossier organisation show --organisation example
                """
        )

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            guard let item = try await office.registerItems(of: Organisation.self).first,
                let content = item.state.content
            else { throw OfficeFailure.organisationUnfinished }
            let row = try choice.choose(among: try await workplace.organisations())
            let head = try await office.head()
            Answer(
                Phrase("{name}", "{name}", [.name: item.texts.name?.phrase ?? .text(row.slug)]),
                Self.blocks(row, content, head),
                json: Self.json(row, content, name: item.texts.name, head)
            ).show(as: result.format, in: result.language, zone: office.zone)
        }

        private static func blocks(
            _ row: OrganisationRow, _ content: OrganisationContent, _ head: LedgerHead
        ) -> [Block] {
            var blocks: [Block] = []
            if content.practice {
                blocks.append(
                    .alert(Phrase("Om te oefenen: alles is verzonnen.", "For practice: everything is invented.")))
            }
            if head.isClosed {
                blocks.append(
                    .alert(
                        Phrase(
                            "Gesloten: er wordt niets meer vastgelegd.", "Closed: nothing more is recorded.")))
            }
            blocks.append(
                .facts([
                    LabelledFact(Phrase("Adres", "Address"), .text(row.slug)),
                    LabelledFact(Phrase("Id", "Id"), .text(row.id.description)),
                    LabelledFact(Phrase("Tijdzone", "Time zone"), .text(content.timeZone)),
                    LabelledFact(Phrase("Taal", "Language"), content.language.phrase),
                    LabelledFact(Phrase("Beslissers", "Officers"), .number(content.officers)),
                    LabelledFact(
                        Phrase("Functionaris gegevensbescherming", "Data protection officer"),
                        content.dataProtectionOfficer.phrase),
                    LabelledFact(Phrase("Vastleggingen", "Entries"), .number(Int(head.size))),
                ]))
            if !content.gaps.isEmpty {
                blocks.append(.heading(2, Phrase("Wat nog ontbreekt", "What is missing")))
                blocks.append(
                    .list(
                        content.gaps.map { gap in
                            ListItem(.joined([gap.gap.phrase, gap.gap.rule.phrase], by: " — "))
                        }))
            }
            return blocks
        }

        private static func json(
            _ row: OrganisationRow, _ content: OrganisationContent, name: Opening<String>?,
            _ head: LedgerHead
        ) -> JSON {
            let year = content.financialYear
            return [
                "id": .identifier(row.id), "slug": .string(row.slug), "name": .text(name),
                "practice": .bool(content.practice), "timeZone": .string(content.timeZone),
                "language": .code(content.language), "officers": .count(content.officers),
                "financialYearEnd": ["month": .count(year.endMonth), "day": .count(year.endDay)],
                "contacts": .array(content.contacts.map { .code($0) }),
                "dataProtectionOfficer": .code(content.dataProtectionOfficer), "size": .integer(head.size),
                "closed": .bool(head.isClosed),
                "gaps": .array(
                    content.gaps.map {
                        ["code": .string($0.gap.code), "article": .string($0.gap.rule.citation(in: .english))]
                    }),
            ]
        }
    }
}
