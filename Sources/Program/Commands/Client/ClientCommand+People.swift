import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ClientCommand {
    /// `dossier client add-person`: somebody is spoken to at a client, represents it or owns it.
    struct AddPerson: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds a person to a client, and says the person's id.",
            discussion: """
                EXAMPLE
                  dossier client add-person 0192f3a4-7b1c-7def-8a12-0123456789ab --role contact --name "J. Voorbeeld"
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Option(help: "contact, representative or owner.")
        var role = PersonRole.contact

        @OptionGroup(title: "Who it is") var personal: PersonalOptions
        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let details = try personal.details(vatOf: .naturalPerson)
            guard details[.name] != nil else { throw UseFailure.invalid(option: "--name", expected: .line) }
            let (outcome, made) = try await office.addPerson(
                to: client, role, details, by: try recording.who.order())
            let person = try await recorded(outcome, in: office) ?? made
            tell(
                outcome, adding: ["person": .identifier(person)],
                saying: Words("De persoon heeft id \(person).", "The person's id is \(person)."))
        }

        /// The person that an earlier sending of the same command added: this one's id was never recorded.
        private func recorded(_ outcome: Outcome, in office: Office) async throws -> SubjectID? {
            guard outcome.isRepeated, let position = outcome.positions?.first,
                let entry = try await office.openEntries(at: [position]).first,
                case .personAdded(let person, _) = try ClientEvent(
                    name: entry.name, schema: entry.schema, bytes: entry.facts)
            else { return nil }
            return person
        }
    }

    /// `dossier client change-person`: something of a person at a client is different from now on.
    struct ChangePerson: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes what is known of a person at a client; only what is given changes.",
            discussion: """
                What was known before stays in the file with the day from which it may be erased. --clear takes a \
                value away. What is known already adds nothing.

                EXAMPLE
                  dossier client change-person 0192f3a4-7b1c-7def-8a12-0123456789ab \
                8c5f0c57-51a5-4d0e-9d0c-0123456789ab --email nel@example.nl --clear phone
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Argument(help: ArgumentHelp("The person's id.", valueName: "person"))
        var person: String

        @Option(help: "contact, representative or owner, from now on.")
        var role: PersonRole?

        @OptionGroup(title: "What is different") var personal: PersonalOptions
        @OptionGroup(title: "What there is no longer") var clearing: ClearingOptions
        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard role != nil || !personal.isEmpty || !clearing.clear.isEmpty else {
                throw ClearingOptions.nothingGiven("--role")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let person = try await office.person(person, at: client, as: "PERSON")
            let details = try personal.details(vatOf: .naturalPerson)
            tell(
                try await office.changePerson(
                    person, at: client, details, clearing: try clearing.fields(besides: details), role: role,
                    by: try recording.who.order()),
                adding: ["person": .identifier(person)])
        }
    }

    /// `dossier client remove-person`: somebody is no longer there.
    struct RemovePerson: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that a person left a client.",
            discussion: """
                EXAMPLE
                  dossier client remove-person 0192f3a4-7b1c-7def-8a12-0123456789ab \
                8c5f0c57-51a5-4d0e-9d0c-0123456789ab --on 2026-03-05
                """
        )

        @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Argument(help: ArgumentHelp("The person's id.", valueName: "person"))
        var person: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
            let person = try await office.person(person, at: client, as: "PERSON")
            tell(try await office.removePerson(person, from: client, by: try recording.who.order()))
        }
    }
}
