import Archive
import ArgumentParser
import Facts
import Mail
import Office
import Reports

extension ImportCommand {
    /// `dossier import mail`: reads messages, and puts them where they wait to be filed.
    struct Mail: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads a message, a mailbox or a Maildir; each message is recorded once, sealed.",
            discussion: """
                When a message was received is what your own server wrote: name it with --received-by once, or with \
                `dossier mail server add`. Nothing in the mail stops the reading: what can't be read is kept as it \
                came. Then see `dossier mail list`.

                EXAMPLE
                  dossier import mail Maildir --received-by mx.example.nl
                """
        )

        @Argument(help: ArgumentHelp("A message (.eml), a mailbox (mbox), a Maildir or a folder.", valueName: "file"))
        var path: String

        @Option(
            help: ArgumentHelp(
                "A server that takes in your mail; it is remembered. Give it again for another one.", valueName: "host")
        )
        var receivedBy: [String] = []

        @Flag(help: "Only show what would be recorded.")
        var dryRun = false

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard recording.who.on == nil, recording.who.at == nil else {
                throw ValidationError(
                    "laat --on en --at weg: wanneer een bericht kwam, staat erin.",
                    "Leave --on and --at out: a message says when it came.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let named = try receivedBy.map { try MailHost.reading($0, as: "--received-by") }
            let place = try MailPlace(path: path)
            let order = try recording.who.order()
            var review: ReceiptReview?
            if !dryRun { review = try await MailHost.declare(named, in: office, by: order) }
            let servers = Set(try await office.mailServers().map(\.name)).union(named)
            let progress = MailProgress(of: place)
            let summary = try await MailImport(office, servers: servers, isTrial: dryRun, by: order).run(place) {
                progress.show($0, of: $1)
            }
            progress.finish()
            let archive = Archive(office)
            let waiting = try await archive.waitingMail(from: try await archive.standpoint())
            let note = MailNote(
                summary: summary, waiting: waiting, hasServers: !servers.isEmpty, isTrial: dryRun, review: review)
            switch recording.result.format {
            case .json: Said.out(note.json.text)
            case .text: Said.out(note.text(in: recording.result.language, zone: office.zone))
            }
        }
    }
}
