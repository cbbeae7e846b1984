import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension DocumentCommand {
    /// `dossier document add`: a paper is kept, or a new version of one.
    struct Add: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keeps a file, sealed: an agreement, a letter, an assessment, a proof, what was sent.",
            discussion: """
                The bytes, the file's name and the title are sealed. A file has 64 MiB at most, or as many as the \
                variable DOSSIER_DOCUMENT_LIMIT says. A new version stands beside the old ones, which stay; it has \
                their kind, class and person, and their title unless it is given another. A copy of an identity \
                document that is not masked is refused; one that was received (--on) is recorded, with what is found.

                EXAMPLE
                  dossier document add agreement.pdf --to 0192f3a4-7b1c-7def-8a12-0123456789ab --kind agreement \
                --title "Agreement of 5 March"
                  dossier document add agreement-2.pdf --replaces 0192f3a4-7b1c-7def-8a12-0123456789ac
                """
        )

        @Argument(help: "The file.")
        var file: String

        @Option(help: ArgumentHelp("The id of a record, or the number of an entry; again for another one."))
        var to: [String] = []

        @Option(help: ArgumentHelp("What kind of paper it is.", valueName: "code"))
        var kind: DocumentKind?

        @Option(help: "What you call it, to be sealed.")
        var title: String?

        @Option(
            name: .customLong("class"),
            help: ArgumentHelp("Why it is kept; what goes with its kind by default.", valueName: "code"))
        var retentionClass: RetentionClass?

        @Option(help: ArgumentHelp("The person at the client whose paper it is, by id.", valueName: "person"))
        var person: String?

        @Option(help: ArgumentHelp("The document of which it is a new version, by id.", valueName: "document"))
        var replaces: String?

        @Option(help: ArgumentHelp("A note, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            if replaces == nil {
                guard !to.isEmpty, kind != nil else {
                    throw ValidationError(
                        "geef --to en --kind, of --replaces.", "Give --to and --kind, or --replaces.")
                }
            } else if !to.isEmpty || kind != nil || retentionClass != nil || person != nil {
                throw ValidationError(
                    "een nieuwe versie hoort waar het document hoort: geef --replaces zonder --to, --kind, --class of "
                        + "--person.",
                    "A new version belongs where the document does: give --replaces without --to, --kind, --class or "
                        + "--person.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let file = try SuppliedFile(path: file)
            let note = try SuppliedText.optional(note, as: "--note")
            var texts = Details()
            texts[.fileName] = file.name
            texts[.title] = try title.map { try SuppliedText.line($0, as: "--title") }
            let order = try recording.who.order(content: file.fingerprint + (note?.content ?? []))
            if let replaces {
                let document = try await office.document(
                    try await office.identify(replaces, as: "--replaces", .document))
                let outcome = try await office.addVersion(
                    of: document, texts, note: note?.text, from: file, by: order)
                tell(outcome)
            } else if let kind {
                let place = try await office.documentPlace(to)
                var owner: SubjectID?
                if let person {
                    guard let client = place.client else { throw UseFailure.notFound(what: .person) }
                    owner = try await office.person(person, at: client)
                }
                let outcome = try await office.addDocument(
                    kind, keptAs: retentionClass ?? kind.usualClass, at: place, of: owner, texts, note: note?.text,
                    from: file, by: order)
                tell(outcome)
            }
        }
    }

    /// `dossier document link`: a paper belongs to further records.
    struct Link: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Links a document to further records of the same client, or of the organisation.",
            discussion: """
                EXAMPLE
                  dossier document link 0192f3a4-7b1c-7def-8a12-0123456789ac --to 41
                """
        )

        @Argument(help: ArgumentHelp("The document's id.", valueName: "document"))
        var document: String

        @Option(help: ArgumentHelp("The id of a record, or the number of an entry; again for another one."))
        var to: [String]

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let document = try await office.document(try await office.identify(document, as: "DOCUMENT", .document))
            let place = try await office.documentPlace(to)
            tell(try await office.linkDocument(document, to: place, by: try recording.who.order()))
        }
    }
}

extension Office {
    /// Where a document belongs that is linked to what was typed: ids of records, and numbers of entries.
    func documentPlace(_ typed: [String]) async throws -> DocumentPlace {
        var positions: [Int64] = []
        var streams: [StreamID] = []
        for text in typed {
            if let stream = StreamID(text) {
                streams.append(stream)
            } else if let position = Int64(text), position >= 0 {
                positions.append(position)
            } else if ShortID(text) != nil {
                streams.append(try await identify(text, as: "--to", nil))
            } else {
                throw UseFailure.invalid(option: "--to", expected: .record)
            }
        }
        guard let place = try await documentPlace(positions: positions, streams: streams) else {
            throw UseFailure.notFound(what: .linkedRecord)
        }
        return place
    }
}
