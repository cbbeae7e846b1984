import Installation
import Reports

/// One thing that was looked at: how it stands, and what to do about it.
struct Diagnosis: Sendable {
    enum State: String, Sendable {
        case ok
        /// It works; it could be better, and later it may matter.
        case warning
        /// Something doesn't work, or isn't safe.
        case wrong
    }

    /// What was looked at, as a stable code.
    let check: Check
    /// The organisation it is about, by its address.
    let organisation: String?
    let state: State
    let what: Words
    let todo: Words?

    /// The things that are looked at.
    enum Check: String, CaseIterable, Sendable {
        case home
        case socket
        case programs
        case server
        case version
        case durability
        case roles
        case migrations
        case clock
        case disk
        case host
        case keyring
        case copies
        case backup
        case journal
        case ledger
        case registers
        case mail
    }

    static func ok(_ check: Check, of organisation: String? = nil, _ what: Words) -> Diagnosis {
        Diagnosis(check: check, organisation: organisation, state: .ok, what: what, todo: nil)
    }

    static func warning(_ check: Check, of organisation: String? = nil, _ what: Words, _ todo: Words) -> Diagnosis {
        Diagnosis(check: check, organisation: organisation, state: .warning, what: what, todo: todo)
    }

    static func wrong(_ check: Check, of organisation: String? = nil, _ what: Words, _ todo: Words) -> Diagnosis {
        Diagnosis(check: check, organisation: organisation, state: .wrong, what: what, todo: todo)
    }

    /// A failure, which says itself what to do.
    static func failed(_ check: Check, of organisation: String? = nil, _ error: any Error) -> Diagnosis {
        if case InstallationFailure.unsafeFolder(let path, let fault) = error {
            return .wrong(check, of: organisation, fault.what(path), fault.todo(path))
        }
        let what = (error as? any Worded)?.words ?? Words("Dit is mislukt.", "This failed.")
        return Diagnosis(check: check, organisation: organisation, state: .wrong, what: what, todo: nil)
    }

    var row: Table.Row {
        Table.Row([
            .code(state.rawValue, state.words), .code(check.rawValue, check.words),
            organisation.map { .text($0) } ?? .empty, .phrase(Phrase(what)),
        ])
    }

    /// What to do, and about what; commands in it are to be copied, and so it stands in no narrow column.
    var remedy: ListItem? {
        todo.map { todo in
            let about = Words(
                [check.words.dutch, organisation].compactMap(\.self).joined(separator: ", "),
                [check.words.english, organisation].compactMap(\.self).joined(separator: ", "))
            return ListItem(Phrase(Words("\(about.dutch): \(todo.dutch)", "\(about.english): \(todo.english)")))
        }
    }

    static let columns = [
        Column("state", Words("Staat", "State")), Column("check", Words("Onderdeel", "Check")),
        Column("organisation", Words("Organisatie", "Organisation")), Column("what", Words("Wat", "What")),
    ]

    var json: JSON {
        [
            "check": .code(check), "organisation": .text(organisation), "state": .code(state),
            "what": .string(what.english), "todo": .text(todo?.english),
        ]
    }
}

extension Diagnosis.State: Worded {
    var words: Words {
        switch self {
        case .ok: Words("goed", "ok")
        case .warning: Words("let op", "warning")
        case .wrong: Words("FOUT", "WRONG")
        }
    }
}

extension Diagnosis.Check: Worded {
    var words: Words {
        switch self {
        case .home: Words("map", "home")
        case .socket: Words("socketmap", "socket folder")
        case .programs: Words("programma's", "programs")
        case .server: Words("server", "server")
        case .version: Words("versie", "version")
        case .durability: Words("duurzaam", "durability")
        case .roles: Words("rollen", "roles")
        case .migrations: Words("migraties", "migrations")
        case .clock: Words("klok", "clock")
        case .disk: Words("schijf", "disk")
        case .host: Words("machine", "host")
        case .keyring: Words("sleutelbos", "keyring")
        case .copies: Words("kopie van sleutels", "copy of keys")
        case .backup: Words("reservekopie", "backup")
        case .journal: Words("sleutellogboek", "key journal")
        case .ledger: Words("grootboek", "ledger")
        case .registers: Words("registers", "registers")
        case .mail: Words("post", "mail")
        }
    }
}
