import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ShareCommand {
    /// `dossier share record`: lawful or not.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a disclosure, and what the law has to say about it.",
            discussion: """
                One that took place (--on, --at) is recorded however it stands with the law; one about to take place \
                is refused where the law says so. One that recurs (--every) begins on --on, and is confirmed for each \
                period with dossier share confirm.

                EXAMPLE
                  dossier share record --to accountant --ground contract --people 12 --on 2026-03-05 \
                --reference "Letter of 5 March"
                  dossier share record --to mailings --ground agreement --rule engaged --on 2026-03-05
                  dossier share record --to mailings --ground agreement --subjects list.csv --column email
                  dossier share record --to payroll --ground agreement --rule clients --every month --on 2026-01-01
                  dossier share record --to-name "Belastingdienst" --ground legal-obligation --authority \
                --power "art. 53 AWR" --approved-by "A. Voorbeeld" --not-told statute
                """
        )

        @Option(help: ArgumentHelp("The declared recipient, by short name or id.", valueName: "processor"))
        var to: String?

        @Option(help: ArgumentHelp("A recipient that is in no register, by name; it is sealed.", valueName: "name"))
        var toName: String?

        @Option(help: ArgumentHelp("Why it was allowed; none where nothing did.", valueName: "code"))
        var ground: ShareGround

        @Option(help: ArgumentHelp("The activity it belongs to, by short name or id.", valueName: "activity"))
        var activity: String?

        @Option(help: ArgumentHelp("A data category of the activity, by short name or id; again for another one."))
        var category: [String] = []

        @OptionGroup var subjects: SubjectOptions

        @Option(help: ArgumentHelp("Where the data went, if not to the recipient's own country.", valueName: "code"))
        var country: String?

        @Option(help: ArgumentHelp("The letter, ticket or order that goes with it, to be sealed.", valueName: "text"))
        var reference: String?

        @Option(help: ArgumentHelp("What went, and how, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @Option(
            help: ArgumentHelp("It recurs, and is confirmed each week, month, quarter or year.", valueName: "period"))
        var every: CalendarPeriod.Unit?

        @Flag(help: "Data flow all the time, as in hosting; confirmed each year unless --every says otherwise.")
        var continuous = false

        @OptionGroup var demand: DemandOptions
        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard (to == nil) != (toName == nil) else {
                throw ValidationError("geef óf --to óf --to-name.", "Give either --to or --to-name.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let note = try SuppliedText.optional(note, as: "--note")
            var texts = Details()
            texts[.name] = try toName.map { try SuppliedText.line($0, as: "--to-name") }
            texts[.reference] = try reference.map { try SuppliedText.line($0, as: "--reference") }
            texts[.statute] = try demand.power.map { try SuppliedText.line($0, as: "--power") }
            texts[.note] = note?.text
            let recurs = every != nil || continuous
            // A rule of a share that recurs is read each time that one is confirmed.
            let named = try await subjects.read(in: office, on: recurs ? nil : recording.who.day(in: office))
            let supplied = (note?.content ?? []) + named.content
            let order = try recording.who.order(
                recurs ? .validity(today: office.today) : .fact, content: supplied)
            let content = try await content(naming: named.subjects, in: office)
            guard recurs else {
                return tell(
                    try await office.recordShare(content, texts, by: order), adding: counted(named.subjects),
                    saying: words(named.subjects))
            }
            let arrangement = ShareArrangement(content, every: every ?? .year, isContinuous: continuous)
            tell(
                try await office.arrangeShare(arrangement, texts, by: order), adding: counted(named.subjects),
                saying: words(named.subjects))
        }

        private func content(naming subjects: ShareSubjects, in office: Office) async throws -> ShareContent {
            var item: RegisterItem<Activity>?
            if let activity { item = try await office.activity(activity) }
            var recipient: StreamID?
            if let to { recipient = try await office.processor(to).stream }
            var content = ShareContent(
                activity: item?.stream, categories: try category.map { try office.category($0, of: item) },
                people: self.subjects.people, country: try Country.reading(country, as: "--country"),
                ground: ground, recipient: recipient, referenced: reference != nil)
            content.subjects = subjects
            content.demand = try await demand.read(in: office)
            return content
        }
    }
}

extension RecordingCommand {
    /// How many clients a disclosure names, for scripts.
    func counted(_ subjects: ShareSubjects) -> [String: JSON] {
        subjects.count.map { ["clients": .count($0)] } ?? [:]
    }

    /// How many clients it names, where they were not typed one by one.
    func words(_ subjects: ShareSubjects) -> Words? {
        guard let count = subjects.count, count > 1 else { return nil }
        return Words("Het gaat om \(count) klanten.", "It is about \(count) clients.")
    }
}
