import ArgumentParser
import Facts
import Foundation
import Office
import Regulation
import Reports
import Vault

extension OrganisationCommand {
    /// `dossier organisation create`: an empty real organisation.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Creates an empty organisation: its ledger, its keys, its first fact.",
            discussion: """
                EXAMPLE
                  dossier organisation create example --name "Example B.V."
                """
        )

        @Argument(help: "Its address on command lines and in web pages: lower-case letters, digits and hyphens.")
        var slug: String

        @Option(help: "Its name, to be sealed.")
        var name: String

        @Option(help: "The time zone in which its days begin and end.")
        var timeZone = "Europe/Amsterdam"

        @Option(help: "The language of its statements and reports: nl or en.")
        var language = Language.dutch

        @Option(help: ArgumentHelp("How many people decide on privacy here.", valueName: "number"))
        var officers = 1

        @Option(help: ArgumentHelp("The last day of its financial year: 12-31.", valueName: "month-day"))
        var financialYearEnd: String?

        @Option(help: "Its number in the trade register, to be sealed.")
        var kvk: String?

        @Option(help: "How people reach it about their data, to be sealed.")
        var email: String?

        @Option(help: "The telephone number for that, to be sealed.")
        var phone: String?

        @Option(help: "text or json.")
        var format = OutputFormat.text

        @OptionGroup var who: WhoAndWhen

        func run() async throws {
            let founding = try founding()
            let order = try who.order()
            let workplace = try await Workplace.open()
            let result: Result<(OrganisationID, Bool), any Error>
            do {
                result = .success(try await found(founding, at: workplace, by: order))
            } catch {
                result = .failure(error)
            }
            await workplace.close()
            let (organisation, isRepeated) = try result.get()
            show(organisation, isRepeated)
        }

        private func founding() throws -> Founding {
            var details = Details()
            var contacts: [ContactWay] = []
            if let kvk {
                let check = KvKNumber.check(kvk)
                guard check.valid else { throw UseFailure.invalid(option: "--kvk", expected: .kvk) }
                details[.kvk] = check.normalised
            }
            if let email {
                guard EmailAddress.normalise(email) != nil else {
                    throw UseFailure.invalid(option: "--email", expected: .email)
                }
                details[.email] = email
                contacts.append(.email)
            }
            if let phone {
                guard PhoneNumber.normalise(phone) != nil else {
                    throw UseFailure.invalid(option: "--phone", expected: .phone)
                }
                details[.phone] = phone
                contacts.append(.phone)
            }
            return Founding(
                slug: slug, name: try SuppliedText.line(name, as: "--name"),
                content: OrganisationContent(
                    financialYear: try financialYear(), language: language, officers: officers, timeZone: timeZone,
                    contacts: contacts),
                details: details)
        }

        private func financialYear() throws -> FinancialYear {
            guard let financialYearEnd else { return .calendarYear }
            let parts = financialYearEnd.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 2, let year = FinancialYear(endMonth: parts[0], endDay: parts[1]) else {
                throw UseFailure.invalid(
                    option: "--financial-year-end",
                    expected: Words("een maand en dag, zoals 12-31", "a month and day, such as 12-31"))
            }
            return year
        }

        /// Founds it; the same command sent twice gets the answer of the first.
        private func found(
            _ founding: Founding, at workplace: Workplace, by order: Order
        ) async throws -> (OrganisationID, Bool) {
            do {
                let office = try await workplace.found(founding, by: order)
                await office.close()
                return (office.organisation, false)
            } catch OfficeFailure.organisationExists {
                guard let row = try await workplace.organisations().first(where: { $0.slug == slug }) else {
                    throw OfficeFailure.organisationExists
                }
                let office = try await workplace.opening(row.id).open()
                let isRepeated: Bool
                do {
                    isRepeated = try await repeats(founding, in: office, by: order)
                } catch {
                    await office.close()
                    throw error
                }
                await office.close()
                guard isRepeated else { throw OfficeFailure.organisationExists }
                return (row.id, true)
            }
        }

        /// Whether this very command founded the organisation; another request under its id is refused.
        private func repeats(_ founding: Founding, in office: Office, by order: Order) async throws -> Bool {
            guard try await office.hasRecorded(order.command) else { return false }
            let content = founding.content
            let again = Recording(Organisation.self, Filing(in: office.profile)) { _ in .create(content) }
            return try await office.record(again, by: order).isRepeated
        }

        private func show(_ organisation: OrganisationID, _ isRepeated: Bool) {
            switch format {
            case .json:
                Said.out(
                    JSON.object([
                        "id": .identifier(organisation), "slug": .string(slug), "repeated": .bool(isRepeated),
                    ]).text)
            case .text:
                let words =
                    isRepeated
                    ? Words("Deze organisatie was er al: \(slug).", "This organisation was there already: \(slug).")
                    : Words("De organisatie is er: \(slug).", "The organisation is there: \(slug).")
                // The organisation's own language says nothing about whoever makes it.
                Said.out(words[.spoken])
            }
        }
    }
}
