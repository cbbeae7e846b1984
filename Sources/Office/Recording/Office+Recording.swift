package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// How often a command is decided again because somebody else recorded in a stream that it read.
    private static var mostAttempts: Int { 32 }

    /// Records what follows from a command: loads, decides, seals and appends.
    ///
    /// - Throws: `Refusal` where a rule forbids it; `AppendFailure` and `VaultFailure` where the machine does. Nothing
    ///   has been recorded then.
    package func record<Subject: Decider>(_ recording: Recording<Subject>, by order: Order) async throws -> Outcome {
        try await file(recording.filing, as: Subject.kind, by: order) { files in
            let state = try files.state(of: recording.filing.stream, as: Subject.self)
            return try state.decide(try recording.command(files), at: files.moment)
        }
    }

    /// Reads, lets `decide` say what follows, seals and appends; again when somebody else was faster.
    ///
    /// `beside` says what the same command records in other streams, which `filing` reads.
    ///
    /// Who is new is introduced in the same append: a refused command introduces nobody.
    func file<Event: LedgerEvent>(
        _ filing: Filing,
        as kind: StreamKind,
        by order: Order,
        _ decide: (Files) throws -> [Decided<Event>],
        beside: (Files) throws -> [FiledFact<Event>] = { _ in [] }
    ) async throws -> Outcome {
        let requestDigest = digest.digest(of: order.request)
        let request = LoadRequest(
            command: order.command,
            streams: [filing.stream] + filing.streams + [order.replacement?.stream].compactMap(\.self),
            families: filing.families)
        for _ in 0..<Self.mostAttempts {
            let answer = try await loader.load(request)
            if let receipt = answer.receipt {
                return try await repeated(receipt, of: filing.stream, order: order, digest: requestDigest)
            }
            if let version = filing.expected, version != answer.stream(filing.stream).version {
                throw OfficeFailure.registerMovedOn(things: 1)
            }
            let files = Files(answer, zones: zones, moment: try moment(happening: order))
            let decided = try decide(files)
            let effect = try order.replacement?.effect(files) ?? Replacement.Effect()
            guard !decided.isEmpty || effect.count > 0 else {
                return Outcome(stream: filing.stream, positions: nil, findings: [], isRepeated: false)
            }
            let filed = decided.map { FiledFact(stream: filing.stream, fact: $0) } + (try beside(files))
            let append = FilingAppend(
                // Where it is on record already, nothing goes with it a second time.
                filing: decided.isEmpty ? Filing(in: filing.stream) : filing, kind: kind, order: order,
                actor: try await actorID(of: order.actor), moment: files.moment, answer: answer,
                digest: requestDigest, effect: effect)
            do {
                let outcome = try await self.append(filed, append)
                // The organisation may have moved to another zone by it.
                if kind == .organisation { try await learnZones() }
                return outcome
            } catch AppendFailure.conflict {
                continue
            } catch AppendFailure.rejected(let failure) where DataKeys.isLostRace(failure) {
                continue
            } catch AppendFailure.rejected(let failure) where failure.isForgottenKey {
                // Somebody was erased meanwhile: what is told of them now gets the next key.
                keys.forgetAll()
                continue
            } catch let failure as PostgresFailure where failure.isForgottenKey {
                keys.forgetAll()
                continue
            } catch let failure as PostgresFailure where OwnAppend.isLostRace(failure) || DataKeys.isLostRace(failure) {
                continue
            }
        }
        throw OfficeFailure.contended
    }

    /// When the order's fact happened, seen from today.
    package func moment(of order: Order) -> Moment {
        let now = clock()
        let today = zone.day(of: now)
        let occurred = order.occurred ?? .instant(now)
        let day = zone.day(of: occurred)
        return Moment(
            occurred: occurred, day: day, today: today,
            tense: order.tense ?? (day == today ? .deciding : .happened))
    }

    /// The moment of an order, which an instant that is yet to come can't have if it is said to have happened.
    private func moment(happening order: Order) throws(Refusal) -> Moment {
        let moment = moment(of: order)
        if moment.tense == .happened, moment.day == moment.today, case .instant(let instant) = moment.occurred,
            instant > clock()
        {
            throw .happenedInFuture(moment.day, today: moment.today)
        }
        return moment
    }

    /// Decides something and seals it, to be appended together with something else.
    ///
    /// - Returns: Nothing where there is nothing to record.
    func prepare<Subject: Decider>(_ recording: Recording<Subject>, by order: Order) async throws -> PreparedAppend? {
        let filing = recording.filing
        let answer = try await loader.load(
            LoadRequest(command: order.command, streams: [filing.stream] + filing.streams, families: filing.families))
        let files = Files(answer, zones: zones, moment: try moment(happening: order))
        let decided = try files.state(of: filing.stream, as: Subject.self)
            .decide(try recording.command(files), at: files.moment)
        guard !decided.isEmpty else { return nil }
        let append = FilingAppend(
            filing: filing, kind: Subject.kind, order: order, actor: try await actorID(of: order.actor),
            moment: files.moment, answer: answer, digest: digest.digest(of: order.request),
            effect: Replacement.Effect())
        return prepare(decided.map { FiledFact(stream: filing.stream, fact: $0) }, append)
    }

    private func prepare<Event: LedgerEvent>(
        _ decided: [FiledFact<Event>], _ append: FilingAppend
    ) -> PreparedAppend {
        let filing = append.filing
        let newcomers = actors.newcomers(among: filing.people.union([append.actor]))
        let followers = append.effect.followers.map(\.texts)
        let parts = filing.parts + followers.flatMap(\.parts) + [append.order.replacement?.reason].compactMap(\.self)
        let slots =
            parts.map { DataKeySlot($0.subject, $0.retentionClass) }
            + (filing.contents + followers.compactMap(\.content)).map(\.slot)
        return PreparedAppend(slots: slots + newcomers.map(\.slot), newcomers: newcomers) { [self] claim in
            try seal(decided, append, newcomers, with: claim)
        }
    }

    private func seal<Event: LedgerEvent>(
        _ decided: [FiledFact<Event>], _ append: FilingAppend, _ newcomers: [Newcomer], with claim: KeyClaim
    ) throws -> SealedAppend {
        let filing = append.filing
        var sealed: [Int: [SealedPart]] = [:]
        var contents: [PlacedContent] = []
        func take(_ parts: [PersonalPart], _ documents: [FiledContent], _ ordinal: Int) throws {
            sealed[ordinal] = try parts.enumerated().map { number, part in
                let (media, bytes) = part.plaintext
                return try sealer.seal(
                    bytes, name: part.name, media: media, with: claim.key(for: part.subject, part.retentionClass),
                    command: append.order.command, ordinal: ordinal, part: number)
            }
            contents += try documents.enumerated().map { number, content in
                PlacedContent(
                    content: content, ordinal: ordinal, part: parts.count + number,
                    key: try claim.key(for: content.subject, content.retentionClass))
            }
        }
        try take(filing.parts, filing.contents, 0)
        for (number, follower) in append.effect.followers.enumerated() {
            try take(
                follower.texts.parts, [follower.texts.content].compactMap(\.self), decided.count + number)
        }
        let rows = sealed.values.flatMap(\.self).map(\.row)
        let recorded = decided.count + append.effect.followers.count
        let retractions = try Retractions(
            append.effect.retractions, of: append.order.replacement, in: self, with: claim, by: append.actor,
            append.order, from: recorded)
        let introductions = try Introductions(
            of: newcomers, in: self, with: claim, command: append.order.command,
            from: recorded + retractions.events.count)
        let isNew = append.answer.stream(filing.stream).entries.isEmpty
        let opened = isNew ? [NewStream(filing.stream, kind: append.kind, parent: filing.parent)] : []
        let keys = claim.rows
        return SealedAppend(
            parts: sealed.mapValues { $0.map(\.description) }, contents: contents
        ) { [self] descriptions in
            AppendRequest(
                command: append.order.command, digest: append.digest,
                events: try drafts(of: decided, append, parts: descriptions) + retractions.events
                    + introductions.events,
                guards: append.answer.guards + introductions.guards, streams: opened + introductions.streams,
                parts: rows + retractions.parts + introductions.parts, keys: keys,
                index: filing.index.flatMap {
                    index.rows(for: $0.terms, stream: filing.stream, subject: $0.subject)
                } + introductions.index)
        }
    }

    private func append<Event: LedgerEvent>(
        _ decided: [FiledFact<Event>], _ append: FilingAppend
    ) async throws -> Outcome {
        let filing = append.filing
        let prepared = prepare(decided, append)
        let claim = try await keys.claim(prepared.slots)
        let sealed = try prepared.seal(claim)
        let appended: AppendAnswer
        if sealed.contents.isEmpty && filing.suppressed.isEmpty {
            appended = try await ledger.append(try sealed.request)
        } else {
            appended = try await self.append(
                sealed.contents, command: append.order.command, suppressing: filing.suppressed
            ) { try sealed.make(sealed.parts.merging($0, uniquingKeysWith: +)) }
        }
        claim.settle(after: appended)
        if !appended.isRepeated { actors.welcome(prepared.newcomers) }
        if appended.isRepeated {
            // Somebody else's sending of the same command was faster: the answer is the one it got.
            let receipt = LoadAnswer.StoredReceipt(
                first: appended.first, count: appended.count, digest: append.digest)
            return try await repeated(receipt, of: filing.stream, order: append.order, digest: append.digest)
        }
        return Outcome(
            stream: filing.stream,
            positions: appended.first..<(appended.first + Int64(decided.count + append.effect.count)),
            findings: decided.flatMap(\.fact.findings), isRepeated: appended.isRepeated)
    }

    private func drafts<Event: LedgerEvent>(
        of decided: [FiledFact<Event>], _ append: FilingAppend, parts: [Int: [PartDescription]]
    ) throws -> [EntryDraft] {
        func draft(
            _ ordinal: Int, in stream: StreamID, _ name: EventName, _ schema: Int, _ facts: [UInt8],
            _ occurred: Occurrence, _ findings: [Finding]
        ) throws -> EntryDraft {
            try EntryDraft(
                EntryContent(
                    organisation: organisation, command: append.order.command, ordinal: ordinal, stream: stream,
                    name: name, schema: schema, facts: facts, occurred: occurred, actor: append.actor,
                    known: append.order.actor.evidence, cause: append.order.cause,
                    findings: findings.map(\.rawValue), parts: parts[ordinal] ?? []))
        }
        let drafts = try decided.enumerated().map { ordinal, filed in
            let event = filed.fact.event
            return try draft(
                ordinal, in: filed.stream, event.name, event.schema, event.canonicalFacts, append.moment.occurred,
                filed.fact.findings)
        }
        return try drafts
            + append.effect.followers.enumerated().map { number, told in
                try draft(
                    decided.count + number, in: append.filing.stream, told.name, told.schema, told.facts,
                    told.occurred, told.findings)
            }
    }

    /// The answer that the same command got before.
    private func repeated(
        _ receipt: LoadAnswer.StoredReceipt, of stream: StreamID, order: Order, digest: [UInt8]
    ) async throws -> Outcome {
        if let stored = receipt.digest, stored != digest { throw AppendFailure.commandReused(order.command) }
        let all = receipt.first..<(receipt.first + Int64(receipt.count))
        let reader = LedgerReader(organisation: organisation)
        let (recordedIn, findings, positions) = try await pool.transaction { connection in
            try LedgerReader.enter(reader.organisation, on: connection)
            var findings: [Finding] = []
            var recordedIn = stream
            var positions = all
            try reader.read(all, on: connection) { envelope, _ in
                if envelope.position == all.lowerBound { recordedIn = envelope.stream }
                // Whoever was introduced with it stands behind it.
                if envelope.name == .actorIntroduced, envelope.position < positions.upperBound {
                    positions = all.lowerBound..<envelope.position
                }
                findings += envelope.findings.compactMap(Finding.init(rawValue:))
            }
            return (recordedIn, findings, positions)
        }
        return Outcome(stream: recordedIn, positions: positions, findings: findings, isRepeated: true)
    }
}

/// One attempt at filing something, with everything known about it.
private struct FilingAppend {
    let filing: Filing
    let kind: StreamKind
    let order: Order
    let actor: ActorID
    let moment: Moment
    let answer: LoadAnswer
    let digest: [UInt8]
    /// What is taken back with it, and what goes along.
    let effect: Replacement.Effect
}

extension LoadAnswer {
    /// Everything that was read, with the version it had.
    var guards: [StreamGuard] { streams.values.map(\.guarded) }
}
