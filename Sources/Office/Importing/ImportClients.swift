import Facts
import Intake
import Regulation
import Vault

/// Which clients rows name, looked up for many rows together and remembered.
struct ImportClients: Sendable {
    enum Found: Hashable, Sendable {
        /// With the subjects that were found there: the client itself, or people at it.
        case client(StreamID, Set<SubjectID>)
        case none
        case several(Int)
        /// By what the row says in another column it is the first, by this column the other.
        case contradiction(StreamID, StreamID, ImportField)
    }

    /// More names than any file has on its own are not kept in memory.
    private static let mostKept = 200_000

    private var known: [ClientReference: Found] = [:]
    /// Those of which every part was looked at.
    private var compared: Set<ClientReference> = []

    subscript(reference: ClientReference) -> Found { known[reference] ?? .none }

    /// Looks up those of some references that are not known yet.
    mutating func learn(_ references: [ClientReference], in office: Office) async throws {
        if known.count > Self.mostKept { (known, compared) = ([:], []) }
        var open = Set(references.filter { known[$0] == nil }).sorted { Self.order($0, $1) }
        for kind in Self.ways where !open.isEmpty {
            let asked = open.compactMap { reference in kind(reference).map { (reference, $0) } }
            let found = try await office.index.find(all: asked.map(\.1), kind: .client)
            for ((reference, _), matches) in zip(asked, found) where !matches.isEmpty {
                known[reference] = try await Self.one(of: matches, in: office)
            }
            open.removeAll { known[$0] != nil }
        }
        try await learn(names: open, in: office)
        open.removeAll { known[$0] != nil }
        for reference in open {
            // Whether there is such a client is seen when it is loaded.
            known[reference] = reference.text.flatMap { StreamID($0) }.map { .client($0, []) } ?? Found.none
        }
        try await compare(references.filter { compared.insert($0).inserted }, in: office)
    }

    /// Looks whether everything that rows say of their client leads to the same one.
    ///
    /// What leads to nobody, such as the name of somebody who works there, contradicts nothing.
    private mutating func compare(_ references: [ClientReference], in office: Office) async throws {
        var asked: [(reference: ClientReference, found: StreamID, part: ClientReference, field: ImportField)] = []
        for reference in references where reference.parts.count > 1 {
            guard case .client(let found, _)? = known[reference] else { continue }
            asked += reference.parts.map { (reference, found, $0.part, $0.field) }
        }
        guard !asked.isEmpty else { return }
        var led: [ClientReference: Set<StreamID>] = [:]
        for kind in Self.ways {
            let open = Set(asked.map(\.part)).filter { led[$0] == nil }
            let terms = open.compactMap { part in kind(part).map { (part, $0) } }
            for ((part, _), matches) in zip(terms, try await office.index.find(all: terms.map(\.1), kind: .client))
            where !matches.isEmpty {
                led[part] = Set(matches.map(\.stream))
            }
        }
        for part in Set(asked.map(\.part)) where led[part] == nil {
            if let id = part.text.flatMap({ StreamID($0) }) { led[part] = [id] }
        }
        let names = asked.filter { led[$0.part] == nil && !($0.part.text.map { Self.words(of: $0) } ?? []).isEmpty }
        let terms = names.map { Self.words(of: $0.part.text ?? "").map { IndexTerm(.nameWord, $0) } }
        for (name, matches) in zip(names, try await office.index.find(all: terms, kind: .client)) {
            let streams = Set(matches.map(\.stream))
            // Most often it is the name of the client itself, and nothing has to be opened.
            if streams.isEmpty || streams.contains(name.found) { continue }
            let whole = try await Self.names(in: streams, of: office)
            let words = Self.words(of: name.part.text ?? "")
            led[name.part] = streams.filter { whole[$0]?.values.contains { $0.contains(words) } ?? false }
        }
        for (reference, found, part, field) in asked {
            guard let led = led[part], !led.isEmpty, !led.contains(found) else { continue }
            let circle = Set(try await office.circle(of: found).clients)
            guard circle.isDisjoint(with: led), let other = led.min() else { continue }
            guard try await office.files([other]).has(other, kind: .client) else {
                // An id of nobody, beside an address of somebody.
                known[reference] = Found.none
                continue
            }
            known[reference] = .contradiction(found, other, field)
        }
    }

    /// Looks up those that are names: all of the name has to be there, with or without the legal form.
    private mutating func learn(names open: [ClientReference], in office: Office) async throws {
        let asked = open.compactMap { reference -> (reference: ClientReference, words: Set<String>)? in
            let words = reference.text.map { Self.words(of: $0) } ?? []
            return words.isEmpty ? nil : (reference, words)
        }
        let found = try await office.index.find(
            all: asked.map { $0.words.map { IndexTerm(.nameWord, $0) } }, kind: .client)
        let names = try await Self.names(in: Set(found.joined().map(\.stream)), of: office)
        for ((reference, words), matches) in zip(asked, found) {
            let whole = matches.filter { match in
                names[match.stream]?[match.subject]?.contains(words) ?? false
            }
            if !whole.isEmpty { known[reference] = try await Self.one(of: whole, in: office) }
        }
    }

    /// The words of every name that some clients, and the people there, have or had.
    private static func names(
        in clients: Set<StreamID>, of office: Office
    ) async throws -> [StreamID: [SubjectID: [Set<String>]]] {
        guard !clients.isEmpty else { return [:] }
        var names: [StreamID: [SubjectID: [Set<String>]]] = [:]
        for entry in try await office.openStreams(clients.sorted()) {
            for part in entry.parts where part.description.name == .details {
                guard let details = part.opening.details.value else { continue }
                let person = [details[.givenName], details[.familyName]].compactMap(\.self).joined(separator: " ")
                for name in [details[.name], details[.tradeName], person].compactMap(\.self) where !name.isEmpty {
                    names[entry.stream, default: [:]][part.description.subject, default: []]
                        .append(words(of: name))
                }
            }
        }
        return names
    }

    /// The words of a name, without what stands behind the name of a firm ("B.V.", "VOF") where there is more to it.
    private static func words(of name: String) -> Set<String> {
        let words = Set(NameWords(name).words)
        let own = words.filter { $0.count > 1 && !["bv", "nv", "vof", "cv", "ua", "gmbh", "ltd"].contains($0) }
        return own.isEmpty ? words : own
    }

    private static func order(_ one: ClientReference, _ other: ClientReference) -> Bool {
        (one.text ?? "", one.email ?? "", one.phone ?? "") < (other.text ?? "", other.email ?? "", other.phone ?? "")
    }

    /// The ways of finding a client, the surest first: the terms by which each would.
    private static let ways: [@Sendable (ClientReference) -> [IndexTerm]?] = [
        { $0.text.map { [IndexTerm(.externalID, $0)] } },
        {
            [$0.text, $0.email].compactMap(\.self).compactMap(EmailAddress.normalise).first.map {
                [IndexTerm(.email, $0)]
            }
        },
        { $0.text.flatMap { KvKNumber.check($0).normalised }.map { [IndexTerm(.kvk, $0)] } },
        {
            [$0.text, $0.phone].compactMap(\.self).compactMap { PhoneNumber.normalise($0) }.first
                .map { [IndexTerm(.phone, $0)] }
        },
    ]

    /// The one client among the matches; of those that were merged, the one that goes on.
    private static func one(of matches: [IndexMatch], in office: Office) async throws -> Found {
        var streams = Set(matches.map(\.stream))
        if streams.count > 1 {
            let files = try await office.files(Array(streams))
            streams = Set(
                try streams.filter { try files.state(of: $0, as: Client.self).details?.survivor == nil })
        }
        guard let stream = streams.first else { return .none }
        guard streams.count == 1 else { return .several(streams.count) }
        return .client(stream, Set(matches.filter { $0.stream == stream }.map(\.subject)))
    }
}

extension ClientReference {
    /// What stands in each of its columns, by itself.
    fileprivate var parts: [(field: ImportField, part: ClientReference)] {
        let parts: [(ImportField, ClientReference?)] = [
            (.client, ClientReference(text: text)), (.email, ClientReference(text: nil, email: email)),
            (.phone, ClientReference(text: nil, phone: phone)),
        ]
        return parts.compactMap { field, part in part.map { (field, $0) } }
    }
}
