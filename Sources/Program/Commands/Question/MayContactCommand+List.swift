import ArgumentParser
import Facts
import Foundation
import Intake
import Office
import Regulation
import Reports
import Vault

extension MayContactCommand {
    typealias About = (purpose: ChosenPurpose?, nature: ContactNature)

    /// So many rows are asked about at once: the office reads what they need together.
    private static var atOnce: Int { 64 }

    /// Divides a list into those who may be contacted and those who may not; nothing is written unless all of it was
    /// read.
    func divide(
        _ list: ContactList, into folder: String, _ about: About, on day: Day, in office: Office
    ) async throws {
        try requireReadable(list)
        let division = try ListDivision(of: list, into: folder, language: answer.language)
        let progress = CountProgress(what: "MiB")
        var rows = try list.rows()
        var waiting: [ContactList.Entry] = []
        while let row = try rows.next() {
            switch list.entry(row) {
            case .success(let entry): waiting.append(entry)
            case .failure(let faults): try division.refuse(faults, list.failures([faults]))
            }
            guard waiting.count >= Self.atOnce else { continue }
            try await settle(&waiting, about, on: day, in: office, division)
            progress.show(rows.progress >> 20, of: list.file.size >> 20)
        }
        try await settle(&waiting, about, on: day, in: office, division)
        progress.finish()
        try division.keep()
        division.answer.show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
        if division.refused > 0 { throw ExitCode(1) }
    }

    private func requireReadable(_ list: ContactList) throws {
        if skipBad { return }
        var bad: [ContactList.Faults] = []
        var rows = try list.rows()
        while let row = try rows.next() {
            if case .failure(let faults) = list.entry(row) { bad.append(faults) }
        }
        if !bad.isEmpty { throw list.failures(bad) }
    }

    private func settle(
        _ waiting: inout [ContactList.Entry], _ about: About, on day: Day, in office: Office,
        _ division: ListDivision
    ) async throws {
        let entries = waiting
        waiting.removeAll(keepingCapacity: true)
        let replies = try await withThrowingTaskGroup(of: (Int, PermissionReply).self) { group in
            for (index, entry) in entries.enumerated() {
                group.addTask { (index, try await reply(to: entry, about, on: day, in: office)) }
            }
            var replies: [Int: PermissionReply] = [:]
            for try await (index, reply) in group { replies[index] = reply }
            return replies
        }
        for (index, entry) in entries.enumerated() {
            guard let reply = replies[index] else { continue }
            try division.add(entry.row, reply)
        }
    }

    /// The answer about a row: that of the command for each thing it asks after, and no where one of them is no.
    private func reply(
        to entry: ContactList.Entry, _ about: About, on day: Day, in office: Office
    ) async throws -> PermissionReply {
        let questions = try await questions(entry, in: office)
        // A list that names nobody's address says yes to every one of them.
        let namesAddress = questions.contains { $0.client == nil }
        var last = PermissionReply([])
        for question in questions {
            last = try await question.reply(about, on: day, in: office)
            if !namesAddress { last = last.withoutAddress }
            if !last.isAllowed { return last }
        }
        return last
    }

    /// The same command about each thing that a row asks after.
    ///
    /// That is the client, and the address that is to be used; any other address only where nothing else stands there.
    private func questions(_ entry: ContactList.Entry, in office: Office) async throws -> [MayContactCommand] {
        var questions: [MayContactCommand] = []
        if let client = entry.client {
            if StreamID(client) != nil {
                questions.append(asking(client: client))
            } else {
                let matches = try await office.index.find([IndexTerm(.externalID, client)])
                let streams = Set(matches.map(\.stream)).sorted()
                // Under a number that leads nowhere nobody is known, and the answer is no.
                guard !streams.isEmpty else { return [] }
                questions += streams.map { asking(client: $0.description) }
            }
        }
        let byMail = entry.email.map { asking(email: $0) }
        let byPhone = entry.phone.map { asking(phone: $0) }
        switch channel {
        case .phone, .sms: questions += [byPhone].compactMap(\.self)
        case .mail, .form: questions += [byMail].compactMap(\.self)
        case .letter, .meeting: break
        }
        return questions.isEmpty ? [byMail, byPhone].compactMap(\.self) : questions
    }

    private func asking(client: String? = nil, email: String? = nil, phone: String? = nil) -> MayContactCommand {
        var single = self
        (single.file, single.out) = (nil, nil)
        (single.client, single.email, single.phone) = (client, email, phone)
        return single
    }
}
