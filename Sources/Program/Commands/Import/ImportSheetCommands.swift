import ArgumentParser
import Regulation

/// The imports of sheets, one for each kind of records.
enum ImportSheetCommands {
    static let all: [any ParsableCommand.Type] = [
        Clients.self, Contacts.self, Consents.self, Engagements.self, Invoices.self, Requests.self, Breaches.self,
        Shares.self,
    ]

    struct Clients: ImportSheetCommand {
        static let records = ImportedRecords.clients
        static let configuration = describe(
            "Brings in clients, with their addresses and numbers, and who wants no mail.",
            example: "clients.csv --dry-run")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Contacts: ImportSheetCommand {
        static let records = ImportedRecords.contacts
        static let configuration = describe(
            "Brings in contacts with clients from before.", example: "contacts.csv --skip-bad")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Consents: ImportSheetCommand {
        static let records = ImportedRecords.consents
        static let configuration = describe(
            "Brings in what clients said yes and no to; a yes without proof is claimed and permits nothing.",
            example: "consents.csv --dry-run")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Engagements: ImportSheetCommand {
        static let records = ImportedRecords.engagements
        static let configuration = describe("Brings in assignments from before.", example: "engagements.csv")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Invoices: ImportSheetCommand {
        static let records = ImportedRecords.invoices
        static let configuration = describe(
            "Brings in invoices, and when they were paid.", example: "invoices.csv --mapping invoices.yaml")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Requests: ImportSheetCommand {
        static let records = ImportedRecords.requests
        static let configuration = describe("Brings in rights requests with their answers.", example: "requests.csv")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Breaches: ImportSheetCommand {
        static let records = ImportedRecords.breaches
        static let configuration = describe(
            "Brings in the register of data breaches (Article 33(5)).", example: "breaches.csv")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }

    struct Shares: ImportSheetCommand {
        static let records = ImportedRecords.shares
        static let configuration = describe("Brings in disclosures of personal data.", example: "shares.csv")

        @OptionGroup var sheet: ImportOptions
        @OptionGroup var recording: ImportRecordingOptions
    }
}
