import Mail
import Regulation
import Reports

/// Tells how far the reading of mail has come: in files of a folder, in mebibytes of a mailbox.
struct MailProgress {
    private let count: CountProgress
    private let shift: Int

    init(of place: MailPlace) {
        switch place {
        case .folder:
            count = CountProgress(what: Words("bestanden", "files")[.spoken])
            shift = 0
        case .mailbox, .message:
            count = CountProgress(what: "MiB")
            shift = 20
        }
    }

    func show(_ done: Int, of total: Int) { count.show(done >> shift, of: total >> shift) }

    func finish() { count.finish() }
}
