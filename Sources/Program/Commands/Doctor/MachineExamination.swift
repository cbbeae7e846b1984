import Foundation
import Installation
import Reports

/// What can be seen of an installation without its database: folders, programs, disk.
struct MachineExamination {
    let setup: Setup

    func diagnoses() -> [Diagnosis] {
        var found = [home]
        if let socket { found.append(socket) }
        if let programs { found.append(programs) }
        return found + [disk, host]
    }

    /// The home and the folders in it, which are for their owner alone.
    private var home: Diagnosis {
        let path = setup.home.path
        guard FileManager.default.fileExists(atPath: setup.home.keyring) else {
            return .wrong(
                .home, Words("\(path) is nog niet ingericht.", "\(path) has not been set up."),
                Words("Geef de opdracht dossier setup.", "Run dossier setup."))
        }
        do {
            try setup.home.prepare()
            try setup.home.requirePrivate()
            return .ok(.home, Words("\(path), met veilige mappen.", "\(path), its folders safe."))
        } catch {
            return .failed(.home, error)
        }
    }

    /// Where the private server listens; nothing where there is no such folder yet.
    private var socket: Diagnosis? {
        guard case .privateCluster(let cluster) = setup.location else { return nil }
        do {
            guard let folder = try cluster.safeSocketFolder() else { return nil }
            return .ok(
                .socket,
                Words("\(folder) is alleen voor de server.", "\(folder) is for the server alone."))
        } catch {
            return .failed(.socket, error)
        }
    }

    /// A server of your own brings its own programs.
    private var programs: Diagnosis? {
        guard case .privateCluster = setup.location else { return nil }
        do {
            let found = try ServerPrograms.find()
            return .ok(
                .programs,
                Words(
                    "PostgreSQL \(found.version) in \(found.folder).", "PostgreSQL \(found.version) in \(found.folder)."
                ))
        } catch {
            return .failed(.programs, error)
        }
    }

    private static let scarce: UInt64 = 100 << 20
    private static let little: UInt64 = 1 << 30

    private var disk: Diagnosis {
        var found = statvfs()
        guard statvfs(setup.home.path, &found) == 0 else {
            return .warning(
                .disk, Words("De vrije ruimte is niet te zien.", "The free space can't be seen."),
                Words("Zie df.", "See df."))
        }
        let free = UInt64(found.f_bavail) * UInt64(found.f_frsize)
        let what = Words("Nog \(free >> 20) MiB vrij.", "\(free >> 20) MiB free.")
        let todo = Words("Maak ruimte.", "Make room.")
        if free < Self.scarce { return .wrong(.disk, what, todo) }
        return free < Self.little ? .warning(.disk, what, todo) : .ok(.disk, what)
    }

    /// Whoever has this one machine has both the sealed data and the keys.
    private var host: Diagnosis {
        switch setup.location {
        case .privateCluster(let cluster):
            let isOneDisk = Self.device(of: setup.home.keyring) == Self.device(of: cluster.home.cluster)
            let place = isOneDisk ? Words("één schijf", "one disk") : Words("één machine", "one machine")
            return .warning(
                .host,
                Words(
                    "Gegevens en sleutels staan op \(place.dutch), onder één beheerder.",
                    "Data and keys are on \(place.english), under one administrator."),
                Words(
                    "Bewaar een kopie van \(setup.home.keyring) elders: zonder sleutels is niets te openen.",
                    "Keep a copy of \(setup.home.keyring) elsewhere: without keys nothing opens."))
        case .ownServer:
            return .warning(
                .host,
                Words("Uw eigen server bewaart de gegevens.", "A server of your own keeps the data."),
                Words(
                    "Laat de sleutels in \(setup.home.keyring) niet op die machine staan, en bewaar er een kopie van.",
                    "Keep the keys in \(setup.home.keyring) off that machine, and keep a copy of them."))
        }
    }

    private static func device(of path: String) -> UInt? {
        var found = stat()
        return stat(path, &found) == 0 ? UInt(found.st_dev) : nil
    }
}
